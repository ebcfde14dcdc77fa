import { useTranslation } from '#app/i18n/use-translation.ts'
import { countWithheld, type Split, saysNothing } from '#domain/insights/schema.ts'
import { SplitTable } from './split-table.tsx'

/** `behind`: the address of what people said, without the group; none for who may not read it. `latest`: as `SplitTable`. */
type Props = {
  splits: readonly Split[]
  least: number
  hue?: 'start' | 'live' | 'age'
  behind?: string | undefined
  latest?: string | undefined
}

/** Splits side by side, with one sentence for what is not shown. A split of one group says nothing, and is left out. */
export function Splits({ splits, least, hue, behind, latest }: Props) {
  const { t } = useTranslation('insights')
  const telling = splits.filter(({ cells }) => cells.length > 1)
  return (
    <>
      <div className="splits">
        {telling.map((split) => (
          <SplitTable
            key={split.by}
            split={split}
            hue={hue}
            latest={latest}
            openAt={behind === undefined ? undefined : (key) => `${behind}&cell=${split.by}:${key}`}
          />
        ))}
      </div>
      {countWithheld(telling.filter((split) => !saysNothing(split))) > 0 && (
        <p className="muted">{t('split.withheld', { least })}</p>
      )}
    </>
  )
}
