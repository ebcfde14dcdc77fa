import { useTranslation } from '#app/i18n/use-translation.ts'
import { Notice } from '#app/ui/notice.tsx'
import type { FindingPage } from '#domain/findings/schema.ts'

/** All that somebody else saved meanwhile, for whoever is about to go over it. */
export function StandsNow({ finding: { written, proposal } }: { finding: FindingPage }) {
  const { t } = useTranslation('findings')
  const { claim, strength, why, limits } = written
  const texts = [
    { label: t('claim'), text: claim || t('no-claim') },
    { label: t('strength.title'), text: strength && t(`strength.${strength}`) },
    { label: t('why'), text: why },
    { label: t('limits'), text: limits },
    { label: t('proposal.short'), text: proposal?.short },
    { label: t('proposal.text'), text: proposal?.text },
  ].filter(({ text }) => text)
  return (
    <Notice>
      <p>{t('stands-now')}</p>
      <dl>
        {texts.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className="as-typed" dir="auto">
              {text}
            </dd>
          </div>
        ))}
      </dl>
    </Notice>
  )
}
