import { Link } from '@remix-run/react'
import { numberText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Bar } from '#app/ui/bar.tsx'
import { type Cell, notSaid, type Split, saysNothing } from '#domain/insights/schema.ts'
import { FigureText } from './figure-text.tsx'
import { SinceDay } from './since-day.tsx'

type Props = {
  split: Pick<Split, 'cells'> & { by?: Split['by'] }
  /** Instead of what the split is usually called. */
  title?: string
  hue?: 'start' | 'live' | 'age' | undefined
  /** Where what a group said may be read, for who may. */
  openAt?: ((key: string) => string) | undefined
  /** The day that is said of all these numbers; one that is older says its own. */
  latest?: string | undefined
}

/** One split as a chart that is a table: each group with its bar and its number, or hatched where it isn't shown. */
export function SplitTable({ split, title, hue, openAt, latest }: Props) {
  const { t, i18n } = useTranslation('insights')
  const name = ({ key, name }: Cell) => name ?? t(`groups.${key}`)
  // Those who did not say are no group: a bar for them would only dwarf the others'.
  const lengthOf = ({ key, people }: Cell) => (people === 'withheld' || key === notSaid ? 0 : people)
  const caption = title ?? t(`split.${split.by}`)
  const open = (cell: Cell, people: number) =>
    t('insights-desk:behind.open-of', { people: numberText(people, i18n.language), group: name(cell) })
  const most = Math.max(...split.cells.map(lengthOf))
  if (saysNothing(split)) {
    return (
      <div className="split">
        <p className="split-title">{caption}</p>
        <Bar value={0} max={0} isWithheld />
        <p className="muted">{t('split.nothing')}</p>
      </div>
    )
  }
  return (
    <table className="split">
      <caption className="split-title">{caption}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{t('split.group')}</th>
          <th scope="col">{t('split.people')}</th>
        </tr>
      </thead>
      <tbody>
        {split.cells.map((cell) => (
          <tr key={cell.key}>
            <th scope="row">{name(cell)}</th>
            <td>
              <span className="split-value">
                {cell.key === notSaid && cell.people !== 'withheld' ? (
                  <span />
                ) : (
                  <Bar value={lengthOf(cell)} max={most} hue={hue} isWithheld={cell.people === 'withheld'} />
                )}
                <span>
                  {openAt && cell.people !== 'withheld' && cell.people > 0 ? (
                    <Link to={openAt(cell.key)} className="opens" aria-label={open(cell, cell.people)}>
                      <FigureText figure={cell.people} />
                    </Link>
                  ) : (
                    <FigureText figure={cell.people} />
                  )}
                  <SinceDay cell={cell} latest={latest} />
                </span>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
