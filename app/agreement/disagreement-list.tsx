import { Link } from '@remix-run/react'
import { listText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Pill } from '#app/ui/pill.tsx'
import type { Disagreement, RoundCode } from '#domain/agreement/schema.ts'
import { useCodeName } from './code-name.ts'

type Props = { path: string; disagreements: readonly Disagreement[]; codes: readonly RoundCode[] }

/** What two people coded differently: the queue of whoever settles. */
export function DisagreementList({ path, disagreements, codes }: Props) {
  const { t, i18n } = useTranslation('agreement')
  const nameOf = useCodeName(codes)
  const waiting = disagreements.filter(({ isSettled, isSealed }) => !isSettled && !isSealed)
  const first = waiting.find(({ isOwn }) => !isOwn) ?? waiting[0]
  return (
    <section aria-labelledby="settle">
      <h2 id="settle">{t('settle.title')}</h2>
      {disagreements.length === 0 ? (
        <EmptyState title={t('settle.none')} />
      ) : (
        <>
          <p className="agreement-next">
            {first && <LinkButton to={`${path}/${first.publicId}`}>{t('settle.start')}</LinkButton>}
            <span>{first ? t('settle.list-lead', { count: waiting.length }) : t('settle.done')}</span>
          </p>
          <ol className="plain-list disagreements">
            {disagreements.map(({ publicId, excerpt, language, isSealed, isSettled, isOwn, codes: differing }) => (
              <li key={publicId}>
                {isSealed ? (
                  <p>{t('settle.sealed')}</p>
                ) : (
                  <p>
                    <Link to={`${path}/${publicId}`} lang={language} dir="auto">
                      {excerpt}
                    </Link>
                  </p>
                )}
                <p className="muted">{t('settle.differ', { codes: listText(differing.map(nameOf), i18n.language) })}</p>
                <p>
                  <Pill hue={isSettled ? 'done' : 'notice'}>{t(isSettled ? 'settle.settled' : 'settle.waits')}</Pill>
                  {isOwn && <Pill>{t('settle.own')}</Pill>}
                </p>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  )
}
