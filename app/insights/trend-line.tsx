import { useTranslation } from '#app/i18n/use-translation.ts'
import { monthName } from '#app/results/names.ts'
import type { Cell, MissionOnWall } from '#domain/insights/schema.ts'

type Props = { months: readonly Cell[]; hue: MissionOnWall['hue'] }

const [width, height, edge] = [96, 28, 3]

/**
 * How many first spoke in each of the last months, as a line with a point a month. A month that is not shown has no point,
 * and the line is broken there. Nothing where no two months beside each other are told: that is no line.
 */
export function TrendLine({ months, hue }: Props) {
  const { t, i18n } = useTranslation('insights-desk')
  const shown = months.filter(({ key }) => key !== 'earlier')
  const told = shown.filter(({ people }) => people !== 'withheld')
  const most = Math.max(1, ...told.map(({ people }) => Number(people)))
  const x = (index: number) => edge + (index * (width - 2 * edge)) / Math.max(1, shown.length - 1)
  const y = (people: number) => height - edge - (people * (height - 2 * edge)) / most
  const points = shown.map(({ people }, index) => (people === 'withheld' ? null : ([x(index), y(people)] as const)))
  const path = points
    .map((point, index) =>
      point ? `${points[index - 1] ? 'L' : 'M'}${point[0].toFixed(1)} ${point[1].toFixed(1)}` : '',
    )
    .join('')
  if (!path.includes('L')) return null
  const words = shown.map(({ key, people }) =>
    people === 'withheld'
      ? t('trend.month-withheld', { month: monthName(key, i18n.language) })
      : t('trend.month', { month: monthName(key, i18n.language), count: people }),
  )
  return (
    <svg className={`trend ${hue}`} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words.join(', ')}>
      <path d={path} />
      {points.map((point) => point && <circle key={point[0]} cx={point[0]} cy={point[1]} r="2" />)}
    </svg>
  )
}
