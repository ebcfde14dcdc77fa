import { momentText, numberText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Notice } from '#app/ui/notice.tsx'
import type { ChainState } from '#domain/audit/schema.ts'

/** Letters of a link that tell it from any other for people who compare them. */
const toldLetters = 16

/** Whether every entry is as it was written, and what to write down elsewhere to see that later too. */
export function ChainCard({ chain, timeZone }: { chain: ChainState; timeZone: string }) {
  const { t, i18n } = useTranslation('audit')
  const { end, lastCheck, lateSince } = chain
  const moment = (at: Date) => momentText(at, i18n.language, timeZone)
  const broken = lastCheck?.state === 'broken' && lastCheck.broken
  return (
    <>
      {broken && (
        <Notice kind="problem">
          <p>
            <strong>{t('chain.broken')}</strong>{' '}
            {lastCheck.brokenSeq === null
              ? t(`chain.how.${broken}-unnumbered`, { defaultValue: t(`chain.how.${broken}`, { number: '?' }) })
              : t(`chain.how.${broken}`, { number: numberText(lastCheck.brokenSeq, i18n.language) })}
            {lastCheck.brokenEntry && (
              <>
                {' '}
                <code dir="ltr">{lastCheck.brokenEntry}</code>
              </>
            )}
          </p>
          <p>{t('chain.broken-next', { count: lastCheck.entries ?? 0 })}</p>
        </Notice>
      )}
      {lastCheck?.state === 'failed' && (
        <Notice kind="problem">
          <p>{t('chain.failed')}</p>
        </Notice>
      )}
      {lateSince && (
        <Notice kind="problem">
          <p>{t('chain.late', { at: moment(lateSince) })}</p>
        </Notice>
      )}
      <dl className="audit-facts card">
        <div>
          <dt>{t('chain.last')}</dt>
          <dd>
            {lastCheck?.state === 'whole' && lastCheck.endedAt
              ? t('chain.whole', { at: moment(lastCheck.endedAt), count: lastCheck.entries ?? 0 })
              : lastCheck?.endedAt
                ? moment(lastCheck.endedAt)
                : t('chain.never')}
          </dd>
        </div>
        {end && (
          <div>
            <dt>{t('chain.end')}</dt>
            <dd>
              <code dir="ltr">
                {end.seq}:{end.hash.slice(0, toldLetters)}
              </code>{' '}
              <span className="muted">{t('chain.end-hint')}</span>
            </dd>
          </div>
        )}
      </dl>
    </>
  )
}
