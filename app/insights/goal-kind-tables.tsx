import { useTranslation } from '#app/i18n/use-translation.ts'
import { monthName } from '#app/results/names.ts'
import { type Cell, countWithheld, type GoalKinds, type MissionOnWall } from '#domain/insights/schema.ts'
import { SplitTable } from './split-table.tsx'
import { TrendLine } from './trend-line.tsx'

type Props = {
  kinds: GoalKinds
  hue: MissionOnWall['hue']
  least: number
  behind?: string | undefined
  latest: string | undefined
}

/** Needs beside strengths, who is for and against, and when people first spoke: drawn, and as numbers. */
export function GoalKindTables({ kinds, hue, least, behind, latest }: Props) {
  const { t, i18n } = useTranslation(['insights-desk', 'insights'])
  const named = (cells: readonly Cell[], nameOf: (key: string) => string) => ({
    cells: cells.map((cell) => ({ ...cell, name: nameOf(cell.key) })),
  })
  const isMarked = (cells: readonly Cell[]) => cells.length > 0
  const month = (key: string) => (key === 'earlier' ? t('trend.earlier') : monthName(key, i18n.language))
  const openAt = (by: keyof GoalKinds) =>
    behind === undefined ? undefined : (key: string) => `${behind}&cell=${by}:${key}`
  const all = [kinds.tells, kinds.stance, kinds.month].map((cells) => ({ cells }))
  return (
    <section aria-labelledby="kinds">
      <h2 id="kinds">{t('tells.title')}</h2>
      <div className="splits">
        {isMarked(kinds.tells) && (
          <SplitTable
            title={t('tells.by')}
            split={named(kinds.tells, (key) => t(`tells.groups.${key}`))}
            hue={hue}
            latest={latest}
            openAt={openAt('tells')}
          />
        )}
        {isMarked(kinds.stance) && (
          <SplitTable
            title={t('stance.by')}
            split={named(kinds.stance, (key) => t(`stance.groups.${key}`))}
            hue={hue}
            latest={latest}
            openAt={openAt('stance')}
          />
        )}
        <div>
          <SplitTable
            title={t('trend.by')}
            split={named(kinds.month, month)}
            hue={hue}
            latest={latest}
            openAt={openAt('month')}
          />
          <TrendLine months={kinds.month} hue={hue} />
        </div>
      </div>
      {countWithheld(all) > 0 && <p className="muted">{t('insights:split.withheld', { least })}</p>}
    </section>
  )
}
