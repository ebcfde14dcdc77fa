import { dayText, numberText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { Measure } from '#domain/commitments/schema.ts'

type Props = { measure: Measure; dueOn: string | null }

const [width, height, edge] = [640, 240, 24]

/** How a measure moved: baseline, readings and the target, drawn by the server, with the same numbers beneath. */
export function MeasureChart({ measure, dueOn }: Props) {
  const { t, i18n } = useTranslation('commitments')
  const { name, unit, baseline, baselineOn, target, readings } = measure
  const day = (on: string) => dayText(on, i18n.language, { year: true })
  const points = [
    ...(baseline === null || baselineOn === null ? [] : [{ on: baselineOn, value: baseline }]),
    ...readings.filter(({ on }) => on !== baselineOn),
  ]
  const rows = [
    ...(baseline === null || baselineOn === null
      ? []
      : [{ key: 'baseline', what: t('measure.baseline'), on: baselineOn, value: baseline }]),
    ...readings.map(({ on, value }) => ({ key: on, what: t('measure.reading'), on, value })),
    ...(target === null ? [] : [{ key: 'target', what: t('measure.target'), on: dueOn, value: target }]),
  ]
  if (rows.length === 0)
    return (
      <p>
        <WordsIn words={name} />. {t('measure.none')}
      </p>
    )
  return (
    <figure className="measure">
      <figcaption>
        <strong>
          <WordsIn words={name} />
        </strong>
        {unit && (
          <span className="muted">
            {' '}
            (<WordsIn words={unit} />)
          </span>
        )}
      </figcaption>
      {points.length > 1 && <Lines points={points} target={target} dueOn={dueOn} label={name.text} />}
      <table>
        <thead>
          <tr>
            <th scope="col">{t('measure.what')}</th>
            <th scope="col">{t('measure.day')}</th>
            <th scope="col">{t('measure.value')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, what, on, value }) => (
            <tr key={key}>
              <th scope="row">{what}</th>
              <td>{on === null ? '–' : day(on)}</td>
              <td>{numberText(value, i18n.language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}

type LinesProps = {
  points: { on: string; value: number }[]
  target: number | null
  dueOn: string | null
  label: string
}

function Lines({ points, target, dueOn, label }: LinesProps) {
  const { t, i18n } = useTranslation('commitments')
  const times = [...points.map(({ on }) => Date.parse(on)), ...(target !== null && dueOn ? [Date.parse(dueOn)] : [])]
  const values = [...points.map(({ value }) => value), ...(target === null ? [] : [target])]
  const [first, last] = [Math.min(...times), Math.max(...times)]
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)]
  // Time runs as the page reads.
  const isMirrored = i18n.dir() === 'rtl'
  const x = (on: string) => {
    const along = edge + ((Date.parse(on) - first) * (width - 2 * edge)) / Math.max(1, last - first)
    return Math.round(isMirrored ? width - along : along)
  }
  const y = (value: number) => Math.round(height - edge - ((value - low) * (height - 2 * edge)) / (high - low || 1))
  const path = points.map(({ on, value }, index) => `${index ? 'L' : 'M'}${x(on)} ${y(value)}`).join('')
  const end = points.at(-1)
  const number = (value: number) => numberText(value, i18n.language)
  const said = t('measure.chart', {
    name: label,
    from: number(points[0]?.value ?? 0),
    to: number(end?.value ?? 0),
  })
  return (
    <svg className="measure-chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={said}>
      <line className="axis" x1={edge} x2={width - edge} y1={y(low > 0 ? low : 0)} y2={y(low > 0 ? low : 0)} />
      {target !== null && <line className="target" x1={edge} x2={width - edge} y1={y(target)} y2={y(target)} />}
      {target !== null && (
        <text x={isMirrored ? width - edge : edge} y={y(target) - 8} textAnchor="start">
          {t('measure.target')} {number(target)}
        </text>
      )}
      <path d={path} />
      {points.map(({ on, value }) => (
        <circle key={on} cx={x(on)} cy={y(value)} r="5" />
      ))}
    </svg>
  )
}
