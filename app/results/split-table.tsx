import { useTranslation } from '#app/i18n/use-translation.ts'
import { FigureText } from '#app/insights/figure-text.tsx'
import { Bar } from '#app/ui/bar.tsx'
import type { Cell } from '#domain/results/schema.ts'

type Props = { title: string; cells: readonly Cell[]; nameOf(key: string): string }

/** How many came in each way, as bars beside their numbers; a withheld one says so. Nothing where there is none. */
export function SplitTable({ title, cells, nameOf }: Props) {
  const { t } = useTranslation('results')
  if (cells.length === 0) return null
  const most = Math.max(1, ...cells.map(({ people }) => (people === 'withheld' ? 0 : people)))
  return (
    <table className="counts">
      <caption>{title}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{title}</th>
          <th scope="col">{t('one.bar')}</th>
          <th scope="col">{t('ways.people')}</th>
        </tr>
      </thead>
      <tbody>
        {cells.map(({ key, people }) => (
          <tr key={key}>
            <th scope="row">{nameOf(key)}</th>
            <td className="bar-cell">
              <Bar value={people === 'withheld' ? 0 : people} max={most} isWithheld={people === 'withheld'} />
            </td>
            <td className="number">
              <FigureText figure={people} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
