import { useTranslation } from '#app/i18n/use-translation.ts'
import { monthName } from '#app/results/names.ts'
import type { BehindBy } from '#domain/insights/schema/behind.ts'
import type { Cell } from '#domain/insights/schema.ts'

/** What tables of a goal's people are called, and the groups in them. */
export function useCellName(): {
  byName: (by: BehindBy) => string
  cellName: (by: BehindBy, cell: Pick<Cell, 'key' | 'name'>) => string
} {
  const { t, i18n } = useTranslation(['insights-desk', 'insights'])
  return {
    byName: (by) => {
      if (by === 'month') return t('trend.by')
      return by === 'tells' || by === 'stance' ? t(`${by}.by`) : t(`insights:split.${by}`)
    },
    cellName: (by, { key, name }) => {
      if (name !== null) return name
      if (by === 'month') return key === 'earlier' ? t('trend.earlier') : monthName(key, i18n.language)
      return by === 'tells' || by === 'stance' ? t(`${by}.groups.${key}`) : t(`insights:groups.${key}`)
    },
  }
}
