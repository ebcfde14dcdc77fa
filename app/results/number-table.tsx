import type { ReactNode } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import type { NumberFigures } from '#domain/results/schema.ts'

const figuresInOrder = ['least', 'lower', 'median', 'upper', 'most'] as const

/** The five numbers that say how others spread: half of all people lie between the second and the fourth. */
export function NumberTable({ figures, caption }: { figures: NumberFigures | null; caption: ReactNode }) {
  const { t } = useTranslation('results')
  // A tenth is close enough for hours and visits, and nothing for what is smaller than one.
  const figure = (value: number) => t(Math.abs(value) < 1 ? 'number-figures.small' : 'mean', { value })
  return (
    <>
      <table className="counts">
        <caption>{caption}</caption>
        <tbody>
          {figures &&
            figuresInOrder.map((name) => (
              <tr key={name}>
                <th scope="row">{t(`number-figures.${name}`)}</th>
                <td className="number">{figure(figures[name])}</td>
              </tr>
            ))}
        </tbody>
      </table>
      {!figures && <p className="muted">{t('number-figures.none')}</p>}
    </>
  )
}
