import { Link } from '@remix-run/react'
import { dayText, listText, timeText } from '#app/i18n/formats.ts'
import { dateFormat } from '#app/i18n/intl.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import type { SecondCodingEntry } from '#domain/agreement/schema.ts'
import type { CodingEntry, GivenCode } from '#domain/coding/schema.ts'
import type { HistoryEntry, ModerationItem } from '#domain/moderation/schema.ts'
import type { RedactionEntry } from '#domain/redaction/schema.ts'

/** `bulkPath`: the page of a decision about many. */
type Props = { item: ModerationItem; bulkPath: string; log: readonly RedactionEntry[]; timeZone: string; at: Date }

/** What happened to a text, oldest first: when, who, what. */
export function History({ item, bulkPath, log, timeZone, at }: Props) {
  const { t, i18n } = useTranslation(['moderation', 'codebook', 'screening'])
  const locale = i18n.language
  const dayOf = (moment: Date) =>
    dateFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(moment)
  const when = (moment: Date) => {
    const time = timeText(moment, locale, timeZone)
    return dayOf(moment) === dayOf(at) ? time : `${dayText(dayOf(moment), locale)}, ${time}`
  }
  const reasonText = (reason: string | null) => (reason ? t(`reasons.${reason}`) : '')
  const withSaid = ({ text, stance, tellsOf, parts }: GivenCode): string => {
    const said = [
      stance && t(`codebook:tag.stances.${stance}`),
      tellsOf && t(`codebook:tag.tellings.${tellsOf}`),
      parts > 0 && t('codebook:history.parts', { count: parts }),
    ].filter((each) => typeof each === 'string')
    return said.length > 0 ? t('codebook:history.said', { goal: text, said: listText(said, locale) }) : text
  }
  const goalsOf = ({ goals }: CodingEntry) => listText(goals.map(withSaid), locale)
  const secondText = ({ act, by, goals, noGoalFits, isTogether }: SecondCodingEntry): string => {
    if (act === 'unsettled') return t('codebook:history.unsettled')
    const names = goals.map(({ text }) => text)
    const given = noGoalFits ? [...names, t('goals.no-goal-fits')] : names
    const how = by === null ? 'settled-alike' : isTogether ? 'settled-together' : act
    return t(`codebook:history.${how}`, { goals: listText(given, locale) })
  }
  const redactionText = ({ act, kinds, reason }: RedactionEntry) =>
    t(`screening:history.${act}`, {
      kinds: listText(
        [...new Set(kinds)].map((kind) => t(`screening:kind.${kind}`)),
        locale,
      ),
      reason: reason ? t(`screening:read.reason.${reason}`) : '',
    })
  const entries = [...item.history, ...log].sort((one, other) => one.at.getTime() - other.at.getTime())
  const what = (entry: HistoryEntry | RedactionEntry): string => {
    if (entry.kind === 'redaction') return redactionText(entry)
    if (entry.kind === 'second-coding') return secondText(entry)
    if (entry.kind === 'worry') return t(`history.worry.${entry.became}`, { reason: reasonText(entry.reason) })
    if (entry.kind === 'coding') {
      if (entry.book) return t(`codebook:history.${entry.book}`, { goals: goalsOf(entry) })
      if (entry.isUndo) return t('codebook:history.untagged')
      if (entry.noGoalFits) return t('history.coding.no-goal')
      if (entry.goals.length === 0) return t('history.coding.none')
      return t('history.coding.goals', { goals: goalsOf(entry) })
    }
    if (entry.isUndo) return t('history.undo')
    const key = entry.reason ? `${entry.became}-for` : entry.became
    return t(`history.visibility.${key}`, { reason: reasonText(entry.reason) })
  }
  return (
    <section className="history" aria-labelledby="history-title">
      <h2 id="history-title">{t('history.title')}</h2>
      <ol className="plain-list">
        <li>
          <time dateTime={item.receivedAt.toISOString()}>{when(item.receivedAt)}</time> {t('history.received')}
        </li>
        {entries.map((entry, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a log only grows at its end.
          <li key={index}>
            <time dateTime={entry.at.toISOString()}>{when(entry.at)}</time>{' '}
            <strong>{entry.by ?? t('history.product')}</strong> {what(entry)}
            {entry.kind === 'visibility' && entry.bulk && (
              <>
                {' '}
                <Link to={`${bulkPath}${bulkPath.includes('?') ? '&' : '?'}done=${entry.bulk}`}>
                  {t('history.bulk')}
                </Link>
              </>
            )}
            {'isUndone' in entry && entry.isUndone && <em> ({t('history.undone')})</em>}
          </li>
        ))}
      </ol>
    </section>
  )
}
