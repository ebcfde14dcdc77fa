import type { Mission } from '#domain/framework/queries.ts'
import type { Figures } from '#domain/insights/aggregate.ts'
import type { Figure, MissionFigures, Overview, Split } from '#domain/insights/schema.ts'
import type { CsvValue } from '#domain/kernel/csv.ts'

/** One figure a row. `split` and `group` are empty for a whole; a withheld value is empty, and `status` says so. */
export const countColumns = ['mission', 'goal', 'goal_name', 'measure', 'split', 'group', 'value', 'status'] as const

/** What each whole number is called in the file. */
const measures = {
  people: 'people',
  responses: 'responses',
  imported: 'imported_responses',
  participants: 'participants',
  contributions: 'contributions',
  read: 'read_contributions',
  notTagged: 'contributions_not_tagged',
  noGoalFits: 'contributions_no_goal_fits',
  setAside: 'contributions_set_aside',
  countsOnly: 'contributions_counts_only',
} satisfies Record<keyof Overview, string>

export function* countRows(framework: readonly Mission[], figures: Figures): Generator<CsvValue[]> {
  const everywhere = ['', '', '']
  for (const [measure, figure] of Object.entries(measures) as [keyof Overview, string][])
    yield whole(everywhere, figure, figures.overview[measure])
  yield* split(everywhere, figures.heard.byArea)
  yield* split(everywhere, figures.heard.byAge)
  for (const mission of framework) {
    yield* missionRows([mission.name.text, '', ''], figures.missions.get(mission.id))
    for (const goal of mission.goals) {
      const about = [mission.name.text, goal.publicId, goal.short.text]
      const { votes, ...counts } = figures.goal(goal.id)
      for (const [measure, value] of Object.entries(counts)) yield whole(about, measure, value)
      if (votes !== null) yield whole(about, 'votes', votes)
      const splits = figures.splits.get(goal.id)
      if (splits) for (const each of [splits.byArea, splits.byAge, splits.byWay]) yield* split(about, each)
    }
  }
}

function* missionRows(about: readonly string[], figures: MissionFigures | undefined): Generator<CsvValue[]> {
  yield whole(about, 'people', figures?.people ?? 0)
  yield whole(about, 'contributions', figures?.contributions ?? 0)
  if (figures && figures.votes !== null) yield whole(about, 'votes', figures.votes)
  const { byArea, byAge, byWay } = figures?.splits ?? {}
  for (const each of [byArea, byAge, byWay]) if (each) yield* split(about, each)
}

const whole = (about: readonly string[], measure: string, value: Figure): CsvValue[] => [
  ...about,
  measure,
  '',
  '',
  ...shown(value),
]

function* split(about: readonly string[], { by, cells }: Split): Generator<CsvValue[]> {
  for (const { key, people } of cells) yield [...about, 'people', by, key, ...shown(people)]
}

const shown = (value: Figure): CsvValue[] => (value === 'withheld' ? [null, 'withheld'] : [value, 'shown'])
