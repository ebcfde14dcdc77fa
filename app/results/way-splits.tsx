import { useTranslation } from '#app/i18n/use-translation.ts'
import { Bar } from '#app/ui/bar.tsx'
import type { Count, Splits } from '#domain/results/schema.ts'
import { editionName, helperName } from './names.ts'

/** How people came, in which edition, and who helped. */
export function WaySplits({ splits }: { splits: Splits }) {
  const { t, i18n } = useTranslation('results')
  return (
    <>
      <div className="way-splits">
        <SplitCounts title={t('ways.way-in')} counts={splits.byWayIn} nameOf={(key) => t(`ways.ways-in.${key}`)} />
        <SplitCounts
          title={t('ways.edition')}
          counts={splits.byEdition}
          nameOf={(key) => editionName(key, i18n.language, t)}
        />
        <SplitCounts title={t('ways.helper')} counts={splits.byHelper} nameOf={(key) => helperName(key, t)} />
        <SplitCounts
          title={t('ways.companion')}
          counts={splits.byCompanion}
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

type Props = { title: string; counts: readonly Count[]; nameOf(key: string): string }

function SplitCounts({ title, counts, nameOf }: Props) {
  const { t } = useTranslation('results')
  if (counts.length === 0) return null
  const most = Math.max(...counts.map(({ people }) => people))
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
        {counts.map(({ key, people }) => (
          <tr key={key}>
            <th scope="row">{nameOf(key)}</th>
            <td className="bar-cell">
              <Bar value={people} max={most} />
            </td>
            <td className="number">{t('number', { count: people })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
