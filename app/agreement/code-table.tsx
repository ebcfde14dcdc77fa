import { useTranslation } from '#app/i18n/use-translation.ts'
import { Pill } from '#app/ui/pill.tsx'
import { ScrollTable } from '#app/ui/scroll-table.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { MeasuredCode } from '#db/schema/agreement.ts'
import type { RoundCode } from '#domain/agreement/schema.ts'
import { useNumbers } from './numbers.ts'
import { RangeChart } from './range-chart.tsx'

type Props = { figures: readonly MeasuredCode[]; codes: readonly RoundCode[] }

/** A row for each code, drawn and in numbers. Those on which people agree least stand first: that is what to mend. */
export function CodeTable({ figures, codes }: Props) {
  const { t } = useTranslation('agreement')
  const rows = [...figures].sort((one, other) => (one.alpha ?? 2) - (other.alpha ?? 2) || other.one - one.one)
  return (
    <ScrollTable label={t('figures.by-code')} className="agreement-table">
      <caption>{t('figures.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('figures.code')}</th>
          <th scope="col" className="chart-head">
            {t('figures.chart')}
          </th>
          {(['alpha', 'interval', 'both', 'one', 'neither', 'alike', 'f1'] as const).map((column) => (
            <th key={column} scope="col" className="number">
              {t(`figures.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <CodeRow key={row.goalId ?? 'none'} row={row} code={codes.find(({ id }) => id === row.goalId)} />
        ))}
      </tbody>
    </ScrollTable>
  )
}

function CodeRow({ row, code }: { row: MeasuredCode; code: RoundCode | undefined }) {
  const { t } = useTranslation('agreement')
  const { two, percent } = useNumbers()
  const { both, one, neither, alpha, low, high, f1 } = row
  const isNever = both + one === 0
  return (
    <tr>
      <th scope="row">
        {row.goalId === null ? t('code.no-goal') : code && <WordsIn words={code.short} />}
        {code?.mission && <MissionPill mission={code.mission} />}
      </th>
      <td className="chart">
        <RangeChart alpha={alpha} low={low} high={high} />
      </td>
      <td className="number">
        <strong>{alpha === null ? t(isNever ? 'figures.never' : 'figures.always') : two(alpha)}</strong>
      </td>
      <td className="number">
        {low !== null && high !== null ? t('figures.to', { low: two(low), high: two(high) }) : t('figures.unknown')}
      </td>
      {[both, one, neither].map((count, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: always the same three columns.
        <td key={index} className="number">
          {count}
        </td>
      ))}
      <td className="number">
        {both + one + neither > 0 ? percent((both + neither) / (both + one + neither)) : t('figures.unknown')}
      </td>
      <td className="number">{f1 === null ? t('figures.never') : two(f1)}</td>
    </tr>
  )
}

const MissionPill = ({ mission: { hue, name } }: { mission: NonNullable<RoundCode['mission']> }) => (
  <Pill hue={hue} language={name.isFallback ? name.language : undefined}>
    {name.text}
  </Pill>
)
