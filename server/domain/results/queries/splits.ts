import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { SetAsideReason, WayIn } from '#db/schema/surveys.ts'
import type { Count, SetAside, Splits } from '../schema.ts'
import { countedOf, type Picked } from './tallies.ts'

type Way = {
  edition: string
  wayIn: WayIn
  helper: string | null
  companion: string | null
  ageBand: string | null
  areaCode: string | null
  areaName: string | null
  isYoung: boolean
  isLate: boolean
  people: number
}

/**
 * How counted responses came in, and who gave them: one row for each combination there is.
 * @param before only those that had been received by then
 */
export const readWays = async (db: Db, picked: Picked, before?: Date): Promise<Way[]> =>
  (
    await sql<Way>`
      select response.edition, response.way_in as "wayIn", response.helper_role as helper, response.companion,
        response.age_band as "ageBand", area.code as "areaCode", area.name as "areaName",
        response.is_young as "isYoung", response.is_late as "isLate", count(*) as people
      from response left join area on area.id = response.area_id
      where ${countedOf(picked)} and ${before ? sql`response.received_at < ${before}` : sql`true`}
      group by 1, 2, 3, 4, 5, 6, 7, 8, 9`.execute(db)
  ).rows

/** Exact: for those who may read the responses themselves. */
export const splitsOf = (ways: readonly Way[]): Splits => ({
  byEdition: countBy(ways, ({ edition }) => edition),
  byWayIn: countBy(ways, ({ wayIn }) => wayIn),
  byHelper: countBy(ways, ({ helper }) => helper),
  byCompanion: countBy(ways, ({ companion }) => companion),
  young: sumOf(ways.filter(({ isYoung }) => isYoung)),
  late: sumOf(ways.filter(({ isLate }) => isLate)),
})

export const sumOf = (ways: readonly Pick<Way, 'people'>[]): number => ways.reduce((sum, { people }) => sum + people, 0)

/** The most first. What has no name of this kind is left out. */
export function countBy<Each extends Pick<Way, 'people'>>(
  ways: readonly Each[],
  nameOf: (way: Each) => string | null,
): Count[] {
  const people = new Map<string, number>()
  for (const way of ways) {
    const name = nameOf(way)
    if (name !== null) people.set(name, (people.get(name) ?? 0) + way.people)
  }
  return [...people]
    .map(([key, number]) => ({ key, text: null, people: number }))
    .sort((one, other) => other.people - one.people || one.key.localeCompare(other.key))
}

/** Responses that are not counted because of what they look like, and were not let in. */
export async function readSetAside(db: Db, { surveyId, versionIds }: Picked): Promise<SetAside[]> {
  const { rows } = await sql<{ reason: SetAsideReason; waiting: number; leftOut: number }>`
    select set_aside as reason, count(*) filter (where set_aside_state = 'open') as waiting,
      count(*) filter (where set_aside_state = 'left-out') as "leftOut"
    from response
    where survey_id = ${surveyId} and survey_version_id = any(${versionIds}::uuid[])
      and set_aside_state in ('open', 'left-out') and in_analysis
    group by set_aside order by set_aside`.execute(db)
  return rows
}
