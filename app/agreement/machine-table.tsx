import { useTranslation } from '#app/i18n/use-translation.ts'
import { ScrollTable } from '#app/ui/scroll-table.tsx'
import type { RoundFigures } from '#db/schema/agreement.ts'
import { leastToCompare } from '#domain/agreement/schema.ts'
import { useNumbers } from './numbers.ts'
import { RangeChart } from './range-chart.tsx'

/** How far the machine agrees with people, beside how far people agree with each other on the same texts. */
export function MachineTable({ machine }: { machine: RoundFigures['machine'] }) {
  const { t } = useTranslation('agreement')
  const { two } = useNumbers()
  const texts = machine?.texts ?? 0
  return (
    <section aria-labelledby="machine">
      <h2 id="machine">{t('machine.title')}</h2>
      {!machine || texts < leastToCompare ? (
        <p className="muted">{t('machine.few', { least: leastToCompare, texts })}</p>
      ) : (
        <>
          <p className="muted">{t('machine.text')}</p>
          <ScrollTable label={t('machine.title')} className="agreement-table narrow">
            <caption>{t('machine.texts', { count: texts })}</caption>
            <thead>
              <tr>
                <th scope="col">{t('machine.who')}</th>
                <th scope="col" className="chart-head">
                  {t('figures.chart')}
                </th>
                <th scope="col" className="number">
                  {t('figures.alpha')}
                </th>
                <th scope="col" className="number">
                  {t('figures.interval')}
                </th>
                <th scope="col" className="number">
                  {t('figures.f1')}
                </th>
              </tr>
            </thead>
            <tbody>
              {(
                [
                  ['people', machine.people],
                  ['second', machine.withSecond],
                  ['first', machine.withFirst],
                ] as const
              ).map(([who, { alpha, low, high, f1 }]) => (
                <tr key={who}>
                  <th scope="row">{t(`machine.${who}`)}</th>
                  <td className="chart">
                    <RangeChart alpha={alpha} low={low} high={high} />
                  </td>
                  <td className="number">{alpha === null ? t('figures.unknown') : two(alpha)}</td>
                  <td className="number">
                    {low !== null && high !== null
                      ? t('figures.to', { low: two(low), high: two(high) })
                      : t('figures.unknown')}
                  </td>
                  <td className="number">{f1 === null ? t('figures.never') : two(f1)}</td>
                </tr>
              ))}
            </tbody>
          </ScrollTable>
        </>
      )}
    </section>
  )
}
