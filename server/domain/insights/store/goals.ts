import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import { within } from '#domain/kernel/scope.ts'
import { type SplitRow, splitSets, splitsFrom, type UnsafeSplits } from './splits.ts'

/**
 * Who spoke to each goal, or to any goal of each mission, by its id: people with at least one counted contribution that
 * carries a tag of it, each once. What nobody spoke to has no entry. `rows` are contributions, each once.
 */
export async function findSpeakers(db: Db, scope: Scope, to: 'goal' | 'mission'): Promise<Map<string, UnsafeSplits>> {
  const subject = to === 'goal' ? sql<string>`tag.goal_id` : sql<string>`goal.mission_id`
  const rows = await db
    // Each contribution once a subject: counting distinct ones afterwards would sort all tags.
    .with('spoke', (query) =>
      query
        .selectFrom('tag')
        .innerJoin('goal', 'goal.id', 'tag.goal_id')
        .select(['tag.contribution_id', subject.as('subject')])
        // Themes and I-statements are tagged too, and are no goals.
        .where('goal.kind', '=', 'goal')
        // A goal is tagged once on each; several of a mission may be.
        .$if(to === 'mission', (tags) => tags.distinct()),
    )
    .with('speaker', (query) =>
      query
        .selectFrom('contribution')
        .innerJoin('spoke', 'spoke.contribution_id', 'contribution.id')
        .select([
          'spoke.subject',
          'contribution.source as way',
          'contribution.response_id',
          'contribution.participant_id',
        ])
        .select([sql<number>`max(contribution.group_size)`.as('heads'), sql<number>`count(*)`.as('contributions')])
        .where(within(scope, 'contribution', 'counts'))
        .where('contribution.counted', '=', true)
        .groupBy(['spoke.subject', 'contribution.source', 'contribution.response_id', 'contribution.participant_id']),
    )
    .with('placed', (query) =>
      query
        .selectFrom('speaker')
        .leftJoin('response', 'response.id', 'speaker.response_id')
        .leftJoin('participant', 'participant.id', 'speaker.participant_id')
        .select(['subject', 'way', 'heads', 'contributions'])
        // Who sits at a table is not what its scribe is.
        .select([
          sql<string | null>`case when heads = 1 then coalesce(response.area_id, participant.area_id) end`.as('area'),
          sql<string | null>`case when heads = 1 then coalesce(response.age_band, participant.age_band) end`.as('age'),
        ]),
    )
    .selectFrom('placed')
    .select(['subject', 'area', 'age', 'way', sql<number>`grouping(area, age, way)`.as('level')])
    .select([sql<number>`sum(heads)`.as('people'), sql<number>`sum(contributions)`.as('rows')])
    .groupBy(['subject', sql`grouping sets (${splitSets})`])
    .execute()
  const bySubject = new Map<string, SplitRow[]>()
  for (const row of rows) bySubject.set(row.subject, [...(bySubject.get(row.subject) ?? []), row])
  return new Map([...bySubject].map(([subject, ofOne]) => [subject, splitsFrom(ofOne)]))
}

/** Ids of a place's missions, each with its goals' ids. What was retired has no tags. */
export async function findMissions(db: Db, placeId: string): Promise<Map<string, string[]>> {
  const goals = await db
    .selectFrom('goal')
    .select(['id', 'mission_id'])
    .where('place_id', '=', placeId)
    .where('mission_id', 'is not', null)
    .$narrowType<{ mission_id: string }>()
    .where('retired_at', 'is', null)
    .execute()
  const byMission = new Map<string, string[]>()
  for (const { id, mission_id } of goals) byMission.set(mission_id, [...(byMission.get(mission_id) ?? []), id])
  return byMission
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
