import { momentText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Notice } from '#app/ui/notice.tsx'
import type { Backups } from '#domain/backups/schema.ts'
import { whyText } from './why-text.ts'

/** What needs somebody's attention, the worst first; nothing where all is well. */
export function Warnings({ backups, timeZone }: { backups: Backups; timeZone: string }) {
  const { t, i18n } = useTranslation('backups')
  const { plan, runs, lastMade, isLate, waiting } = backups
  const moment = (at: Date) => momentText(at, i18n.language, timeZone)
  const [last] = runs.filter(({ state }) => state === 'made' || state === 'failed')
  const sentences = [
    !plan && t('off'),
    last?.state === 'failed' && t('last-failed', { why: whyText(t, last.problem) }),
    last?.trial === 'failed' && t('trial-failed', { why: whyText(t, last.trialProblem) }),
    last?.trial === 'not-allowed' && t('trial-not-allowed'),
    isLate && (lastMade ? t('late', { at: moment(lastMade.begunAt) }) : t('late-none')),
    plan && waiting.lateSince && t('list-waits', { count: waiting.count, at: moment(waiting.lateSince) }),
  ].filter((sentence): sentence is string => Boolean(sentence))
  return sentences.map((sentence) => (
    <Notice key={sentence} kind="problem">
      <p>{sentence}</p>
    </Notice>
  ))
}
