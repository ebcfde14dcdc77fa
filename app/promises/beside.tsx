import { Link } from '@remix-run/react'
import { dayText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { LinkedPack, OpenAnswer } from '#domain/promises/schema.ts'

/** What was concluded: about which goal and when, without the claim. */
export function FindingsBeside({ findings }: Pick<OpenAnswer, 'findings'>) {
  const { t, i18n } = useTranslation('promises')
  if (findings.length === 0) return null
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">{t('answer.findings')}</h2>
      <ul>
        {findings.map(({ on, goal, isWithdrawn }) => (
          <li key={`${on} ${goal.text} ${isWithdrawn}`}>
            <strong>
              <WordsIn words={goal} />
            </strong>{' '}
            ·{' '}
            {t(isWithdrawn ? 'answer.withdrawn' : 'answer.agreed', { day: dayText(on, i18n.language, { year: true }) })}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Figures and quotes that were published whole. */
export function PacksBeside({ packs, place }: { packs: LinkedPack[]; place: string }) {
  const { t, i18n } = useTranslation('promises')
  if (packs.length === 0) return null
  return (
    <section aria-labelledby="packs">
      <h2 id="packs">{t('answer.packs')}</h2>
      <ul>
        {packs.map(({ publicId, title, language, issuedOn, isWithdrawn }) => (
          <li key={publicId}>
            <Link to={`/p/${place}/packs/${publicId}`} lang={language}>
              <bdi>{title}</bdi>
            </Link>{' '}
            · {dayText(issuedOn, i18n.language, { year: true })}
            {isWithdrawn && <> · {t('answer.pack-gone')}</>}
          </li>
        ))}
      </ul>
    </section>
  )
}
