import type { Db } from '#db/client.ts'
import type { SecondCodingEntry } from '#domain/agreement/schema.ts'
import { readWords } from '#domain/wordings/queries.ts'

/** What came of a text in rounds that are over, oldest first: who coded it anew, and who settled what it is tagged with. */
export async function readSecondCodings(
  db: Db,
  contributionId: string,
  language: string,
): Promise<SecondCodingEntry[]> {
  const events = await db
    .selectFrom('second_coding_event as event')
    .innerJoin('second_coding_round as round', 'round.id', 'event.round_id')
    .leftJoin('person', 'person.id', 'event.person_id')
    .select(['event.kind as act', 'event.at', 'person.name as by', 'event.goal_ids as goalIds'])
    .select(['event.no_goal_fits as noGoalFits', 'event.is_together as isTogether'])
    .where('event.contribution_id', '=', contributionId)
    .where('round.closed_at', 'is not', null)
    .orderBy('event.at')
    .orderBy('event.id')
    .execute()
  const goalIds = [...new Set(events.flatMap((event) => event.goalIds))]
  const names = goalIds.length
    ? await db
        .selectFrom('goal_version')
        .distinctOn('goal_id')
        .select(['goal_id', 'short_id'])
        .where('goal_id', 'in', goalIds)
        .orderBy('goal_id')
        .orderBy('number', 'desc')
        .execute()
    : []
  const words = await readWords(
    db,
    names.map(({ short_id }) => short_id),
    language,
  )
  const wordsOf = new Map(names.map(({ goal_id, short_id }) => [goal_id, words.get(short_id)]))
  return events.map(({ goalIds: given, ...event }) => ({
    kind: 'second-coding' as const,
    ...event,
    goals: given.flatMap((id) => wordsOf.get(id) ?? []),
  }))
}
