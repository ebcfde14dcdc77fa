import { type HeardTable, underHeard } from '#domain/insights/schema/heard.ts'
import type { Figure } from '#domain/insights/schema.ts'
import type { RowOf } from '../schema.ts'
import { inShort, peopleIn } from './cell.ts'

type Row = RowOf<'heard'>

/** Who was heard beside who lives in the place. Who said nothing, and who was not asked, stand apart from all shares. */
export const heardRows = (tables: readonly HeardTable[]): Row[] =>
  tables.flatMap(({ by, baseline, groups, stands, ratherNot, notSaid, notAsked }): Row[] => {
    const apart = (group: string, figure: Figure | null): Row[] =>
      figure === null
        ? []
        : [
            {
              ...{ by, group, group_name: null, ...peopleIn({ people: figure, stands }) },
              ...{ share: null, population_share: null, gap_points: null, ratio: null, flag: 'apart' },
              ...{ baseline: null, baseline_date: null },
            },
          ]
    return [
      ...groups.map((group): Row => {
        const { keys, names, heard, share, of, gap, ratio } = group
        return {
          ...{ by, group: keys.join('+'), group_name: names.every(Boolean) ? names.join(' + ') : null },
          ...peopleIn({ people: heard, stands }),
          share: inShort(share),
          population_share: baseline ? inShort(of) : null,
          gap_points: baseline && gap !== null ? inShort(gap * 100) : null,
          ratio: baseline ? inShort(ratio) : null,
          flag: baseline && heard !== 'withheld' ? flagOf(share, ratio) : null,
          baseline: baseline ? [baseline.tableId, baseline.source].filter(Boolean).join(', ') : null,
          baseline_date: baseline?.takenOn ?? null,
        }
      }),
      ...apart('rather-not-say', ratherNot),
      ...apart('not-said', notSaid),
      ...apart('not-asked', notAsked),
    ]
  })

function flagOf(share: number | null, ratio: number | null): string | null {
  if (share === null || ratio === null) return 'too-few-to-compare'
  return ratio < underHeard ? 'under-heard' : null
}
