import { useTranslation } from '#app/i18n/use-translation.ts'
import { monthName } from '#app/results/names.ts'
import { type CompareBy, isTableBy, type Side } from '#domain/insights/schema/compare.ts'
import { useByName, useGroupName } from './group-name.ts'

/** What is set against each other, in words. */
export function useSideName(): { byName: (by: CompareBy) => string; sideName: (by: CompareBy, side: Side) => string } {
  const { t, i18n } = useTranslation('insights-desk')
  const byName = useByName()
  const groupName = useGroupName()
  return {
    byName: (by) => (isTableBy(by) ? byName(by) : t(`compare.bys.${by}`)),
    sideName: (by, side) => {
      if (by === 'month') return side.key === 'earlier' ? t('trend.earlier') : monthName(side.key, i18n.language)
      return isTableBy(by) ? groupName(by, side) : (side.name ?? '')
    },
  }
}
