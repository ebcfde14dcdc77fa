import { dayText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import type { Timeline } from '#domain/results/schema.ts'

/** In units of the drawing, which is stretched to the room there is. */
const [height, step] = [100, 10]

/** Responses over time: bars for the eye, and the same as a table for whoever reads or copies numbers. */
export function TimelineChart({ timeline: { by, counts } }: { timeline: Timeline }) {
  const { t, i18n } = useTranslation('results')
  const day = (each: string) => dayText(each, i18n.language, { year: true })
  const [first, last] = [counts[0], counts.at(-1)]
  if (!first || !last) return <p className="muted">{t('activity.none')}</p>
  const most = counts.reduce((busiest, each) => (each.people > busiest.people ? each : busiest), first)
  return (
    <figure className="timeline">
      <figcaption>
        <strong>{t(`activity.by-${by}`)}</strong>{' '}
        {t(by === 'day' ? 'activity.busiest' : 'activity.busiest-week', { day: day(most.day), count: most.people })}
      </figcaption>
      <svg
        viewBox={`0 0 ${Math.max(counts.length, 14) * step} ${height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {counts.map(({ day: key, people }, index) => {
          const tall = most.people > 0 ? (height * people) / most.people : 0
          return <rect key={key} x={index * step + 1} width={step - 2} y={height - tall} height={tall} />
        })}
      </svg>
      <p className="timeline-ends muted">
        <span>{day(first.day)}</span>
        {counts.length > 1 && <span>{day(last.day)}</span>}
      </p>
      <details>
        <summary>{t('activity.table')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t(`activity.${by}`)}</th>
              <th scope="col" className="number">
                {t('activity.responses')}
              </th>
            </tr>
          </thead>
          <tbody>
            {counts.map((each) => (
              <tr key={each.day}>
                <th scope="row">{day(each.day)}</th>
                <td className="number">{t('number', { count: each.people })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
