import { useTranslation } from '#app/i18n/use-translation.ts'
import type { Splits } from '#domain/results/schema.ts'
import { editionName, helperName } from './names.ts'
import { SplitTable } from './split-table.tsx'

/** How people came, in which edition, and who helped. */
export function WaySplits({ splits }: { splits: Splits }) {
  const { t, i18n } = useTranslation('results')
  return (
    <>
      <div className="way-splits">
        <SplitTable title={t('ways.way-in')} cells={splits.byWayIn} nameOf={(key) => t(`ways.ways-in.${key}`)} />
        <SplitTable
          title={t('ways.edition')}
          cells={splits.byEdition}
          nameOf={(key) => editionName(key, i18n.language, t)}
        />
        <SplitTable title={t('ways.helper')} cells={splits.byHelper} nameOf={(key) => helperName(key, t)} />
        <SplitTable
          title={t('ways.companion')}
          cells={splits.byCompanion}
          nameOf={(key) => t(`ways.companions.${key}`)}
        />
      </div>
      {(splits.young > 0 || splits.late > 0) && (
        <p>
          {splits.young > 0 && t('ways.young', { count: splits.young })}{' '}
          {splits.late > 0 && t('ways.late', { count: splits.late })}
        </p>
      )}
    </>
  )
}
