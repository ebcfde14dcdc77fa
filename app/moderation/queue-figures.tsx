import { numberText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import type { QueueFigures } from '#domain/moderation/schema.ts'
import { durationText } from './durations.ts'

const hour = 3_600_000

type Props = { figures: QueueFigures; at: Date; here: number }

/** How the queue stands: since when the oldest waits, beside what the place promised, and each source of each group. */
export function QueueFiguresLine({ figures, at, here }: Props) {
  const { t, i18n } = useTranslation('moderation')
  const { oldestWaiting, waiting, promiseHours, queues } = figures
  const ageOf = (since: Date) => at.getTime() - since.getTime()
  const isLate = (since: Date) => promiseHours !== null && ageOf(since) > promiseHours * hour
  const ageText = (since: Date) => durationText(ageOf(since), i18n.language)
  return (
    <div className="desk-figures">
      {oldestWaiting && (
        <details className="queue-ages">
          <summary data-late={isLate(oldestWaiting) || undefined}>
            {t('oldest', { age: ageText(oldestWaiting) })}
            {isLate(oldestWaiting) && <strong> {t('service.late')}</strong>}
          </summary>
          <div className="queue-ages-list">
            {promiseHours !== null && (
              <p>{t('service.promise', { age: durationText(promiseHours * hour, i18n.language) })}</p>
            )}
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('service.queue')}</th>
                  <th scope="col">{t('service.waiting')}</th>
                  <th scope="col">{t('service.oldest')}</th>
                </tr>
              </thead>
              <tbody>
                {queues.map(({ organisation, source, waiting: count, oldest }) => (
                  <tr key={`${organisation} ${source}`} data-late={isLate(oldest) || undefined}>
                    <th scope="row">
                      {organisation} · {t(`from.${source}`)}
                    </th>
                    <td>{numberText(count, i18n.language)}</td>
                    <td>
                      {ageText(oldest)}
                      {isLate(oldest) && ` · ${t('service.late')}`}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      )}
      <span>{t('waiting', { count: waiting, number: numberText(waiting, i18n.language) })}</span>
      {here > 1 && <span>{t('others', { count: here - 1 })}</span>}
    </div>
  )
}
