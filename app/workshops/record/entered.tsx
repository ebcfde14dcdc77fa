import { timeText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import type { RecordedActivity, RecordedEntry, RecordedLateComers } from '#domain/workshops/schema/record.ts'

type Props = {
  entries: readonly RecordedEntry[]
  lateComers: readonly RecordedLateComers[]
  activities: readonly Pick<RecordedActivity, 'key' | 'prompt'>[]
  /** Names of tables, by their keys. */
  tables: Readonly<Record<string, string>>
  timeZone: string
}

/** What helpers entered for others, and who they were: for whoever asks where a number came from. */
export function Entered({ entries, lateComers, activities, tables, timeZone }: Props) {
  const { t, i18n } = useTranslation('record')
  const prompts = new Map(activities.map(({ key, prompt }) => [key, prompt.text]))
  const whatOf = ({ sheet, table, people }: RecordedEntry) => {
    if (sheet !== null) return t('entered.sheet', { sheet })
    if (table === null) return t('entered.room', { people })
    return t('entered.table', { table: `\u2068${tables[table] ?? ''}\u2069`, people })
  }
  if (entries.length + lateComers.length === 0) return null
  const marked = entries.filter(({ afterReveal }) => afterReveal).length
  return (
    <details className="record-entered">
      <summary>{t('entered.title')}</summary>
      <p className="muted">{t('entered.note')}</p>
      {marked > 0 && <p>{t('entered.marked', { count: marked })}</p>}
      {lateComers.map(({ activity, round, votes }) => (
        <p key={`${activity}/${round}`}>
          {t('entered.late', { count: votes, question: `\u2068${prompts.get(activity) ?? ''}\u2069` })}
          {round > 1 && <> · {t('round', { round })}</>}
        </p>
      ))}
      {entries.length > 0 && (
        <div className="scroll-x">
          <table>
            <thead>
              <tr>
                {(['at', 'what', 'for', 'by'] as const).map((column) => (
                  <th key={column} scope="col">
                    {t(`entered.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {entries.map((entry, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
                <tr key={index}>
                  <td>{timeText(new Date(entry.at), i18n.language, timeZone)}</td>
                  <td>
                    {whatOf(entry)}
                    {entry.afterReveal && <strong> · {t('entered.after-reveal')}</strong>}
                    {entry.isReplaced && <span className="muted"> · {t('entered.replaced')}</span>}
                  </td>
                  <td dir="auto">
                    {prompts.get(entry.activity)}
                    {entry.round > 1 && <> · {t('round', { round: entry.round })}</>}
                  </td>
                  <td>
                    <bdi>{entry.enteredBy}</bdi>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  )
}
