import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import { within } from '#domain/kernel/scope.ts'
import { type SplitRow, splitSets, splitsFrom, type UnsafeSplits } from './splits.ts'

/**
 * Who spoke to each goal, by goal id: people with at least one counted contribution that carries its tag. A goal that
 * nobody spoke to has no entry. `rows` are contributions.
 */
export async function findSpeakers(db: Db, scope: Scope): Promise<Map<string, UnsafeSplits>> {
  const rows = await db
    .with('speaker', (query) =>
      query
        .selectFrom('contribution')
        .innerJoin('tag', 'tag.contribution_id', 'contribution.id')
        .leftJoin('response', 'response.id', 'contribution.response_id')
        .leftJoin('participant', 'participant.id', 'contribution.participant_id')
        .select([
          'tag.goal_id as goal',
          'contribution.source as way',
          sql<number>`max(contribution.group_size)`.as('heads'),
          (eb) => eb.fn.countAll<number>().as('contributions'),
          // Who sits at a table is not what its scribe is.
          sql<string | null>`case when max(contribution.group_size) = 1
            then coalesce(response.area_id, participant.area_id) end`.as('area'),
          sql<string | null>`case when max(contribution.group_size) = 1
            then coalesce(response.age_band, participant.age_band) end`.as('age'),
        ])
        .where(within(scope, 'contribution', 'counts'))
        .where('contribution.counted', '=', true)
        .groupBy(['tag.goal_id', 'contribution.source', 'response.id', 'participant.id']),
    )
    .selectFrom('speaker')
    .select(['goal', 'area', 'age', 'way', sql<number>`grouping(area, age, way)`.as('level')])
    .select([sql<number>`sum(heads)`.as('people'), sql<number>`sum(contributions)`.as('rows')])
    .groupBy(['goal', sql`grouping sets (${splitSets})`])
    .execute()
  const byGoal = new Map<string, SplitRow[]>()
  for (const row of rows) byGoal.set(row.goal, [...(byGoal.get(row.goal) ?? []), row])
  return new Map([...byGoal].map(([goal, ofGoal]) => [goal, splitsFrom(ofGoal)]))
}

/** People who spoke to any goal of a mission, each once, by mission id. */
export async function findMissionSpeakers(db: Db, scope: Scope): Promise<Map<string, number>> {
  const rows = await db
    .with('speaker', (query) =>
      query
        .selectFrom('contribution')
        .innerJoin('tag', 'tag.contribution_id', 'contribution.id')
        .innerJoin('goal', 'goal.id', 'tag.goal_id')
        .select(['goal.mission_id as mission', sql<number>`max(contribution.group_size)`.as('heads')])
        .where(within(scope, 'contribution', 'counts'))
        .where('contribution.counted', '=', true)
        .groupBy(['goal.mission_id', 'contribution.response_id', 'contribution.participant_id']),
    )
    .selectFrom('speaker')
    .select(['mission', sql<number>`sum(heads)`.as('people')])
    .groupBy('mission')
    .execute()
  return new Map(rows.map(({ mission, people }) => [mission, Number(people)]))
}

/** How many counted contributions carry a goal's tag, by the wording it was given under (goal version id). */
export async function findTagsByWording(db: Db, scope: Scope, goalId: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('tag')
    .innerJoin('contribution', 'contribution.id', 'tag.contribution_id')
    .select(['tag.goal_version_id as version', (eb) => eb.fn.countAll<number>().as('tags')])
    .where('tag.goal_id', '=', goalId)
    .where(within(scope, 'contribution', 'counts'))
    .where('contribution.counted', '=', true)
    .groupBy('tag.goal_version_id')
    .execute()
  return new Map(rows.map(({ version, tags }) => [version, tags]))
}
