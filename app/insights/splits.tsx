import { useTranslation } from '#app/i18n/use-translation.ts'
import { countWithheld, type Split, saysNothing } from '#domain/insights/schema.ts'
import { SplitTable } from './split-table.tsx'

type Props = { splits: readonly Split[]; least: number; hue?: 'start' | 'live' | 'age' }

/** Splits side by side, with one sentence for what is not shown. A split of one group says nothing, and is left out. */
export function Splits({ splits, least, hue }: Props) {
  const { t } = useTranslation('insights')
  const telling = splits.filter(({ cells }) => cells.length > 1)
  return (
    <>
      <div className="splits">
        {telling.map((split) => (
          <SplitTable key={split.by} split={split} hue={hue} />
        ))}
      </div>
      {countWithheld(telling.filter((split) => !saysNothing(split))) > 0 && (
        <p className="muted">{t('split.withheld', { least })}</p>
      )}
    </>
  )
}
