import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { Counts, Tally } from '../schema.ts'

type Row = { choiceId: string; value: number; people: number }

/**
 * What counts now in one activity, whole. Choices nobody picked still appear, with zero: a chart must not lose bars.
 * Undefined when there is no such activity.
 */
export async function readTally(db: Db, activityId: string): Promise<Tally | undefined> {
  // The version first: what is counted after it may be newer, and the next version then brings the same again.
  const activity = await db
    .selectFrom('activity')
    .select(['kind', 'version', 'round'])
    .where('id', '=', activityId)
    .executeTakeFirst()
  if (!activity) return undefined
  const { kind, version, round } = activity
  if (kind === 'ideas')
    return { activityId, version, people: await countAuthors(db, activityId), counts: null, late: 0 }
  const { people } = await db
    .selectFrom('vote')
    .select((eb) => eb.fn.count<number>('participant_id').distinct().as('people'))
    .where('activity_id', '=', activityId)
    .where('round', '=', round)
    // Somebody who took all their dots back has not voted.
    .where(sql<boolean>`allocation <> '{}'::jsonb`)
    .executeTakeFirstOrThrow()
  const { rows } = await sql<Row>`
    select choice.id as "choiceId", coalesce(given.value, 0) as value, coalesce(given.people, 0) as people
    from choice left join (
      select key::uuid as choice_id, value::int as value, count(*)::int as people
      from vote, jsonb_each_text(allocation)
      where activity_id = ${activityId} and round = ${round}
      group by 1, 2
    ) as given on given.choice_id = choice.id
    where choice.activity_id = ${activityId}
    order by choice.position`.execute(db)
  return { activityId, version, people, counts: countsFrom(kind, rows), late: await countLate(db, activityId) }
}

function countsFrom(kind: Counts['kind'], rows: readonly Row[]): Counts {
  const byChoice = new Map<string, Map<number, number>>()
  for (const { choiceId, value, people } of rows) {
    const values = byChoice.get(choiceId) ?? new Map<number, number>()
    byChoice.set(choiceId, values.set(value, people))
  }
  const choices = [...byChoice]
  if (kind === 'statements')
    return {
      kind,
      rows: choices.map(([choiceId, values]) => {
        const [agree, pass, disagree] = [1, 0, -1].map((value) => values.get(value) ?? 0) as [number, number, number]
        return { choiceId, agree, pass, disagree }
      }),
    }
  return {
    kind,
    rows: choices.map(([choiceId, values]) => {
      const given = [...values].filter(([dots]) => dots > 0)
      const dots = given.reduce((sum, [each, people]) => sum + each * people, 0)
      return { choiceId, dots, people: given.reduce((sum, [, people]) => sum + people, 0) }
    }),
  }
}

async function countAuthors(db: Db, activityId: string): Promise<number> {
  const { people } = await db
    .selectFrom('contribution')
    .select((eb) => eb.fn.count<number>('participant_id').distinct().as('people'))
    .where('activity_id', '=', activityId)
    .executeTakeFirstOrThrow()
  return people
}

/** A result together with whether everybody may see it. */
export async function readLiveTally(db: Db, id: string): Promise<{ tally: Tally; revealed: boolean } | undefined> {
  const tally = await readTally(db, id)
  // After the result: what is hidden meanwhile stays hidden.
  const row = await db.selectFrom('activity').select('revealed').where('id', '=', id).executeTakeFirst()
  return tally && row && { tally, revealed: row.revealed }
}

/** Votes that came after the close and that nothing newer of the same person replaced: what admitting would change. */
async function countLate(db: Db, activityId: string): Promise<number> {
  const { late } = await db
    .selectFrom('ballot')
    .leftJoin('vote', (join) =>
      join
        .onRef('vote.activity_id', '=', 'ballot.activity_id')
        .onRef('vote.participant_id', '=', 'ballot.participant_id')
        .onRef('vote.round', '=', 'ballot.round')
        .onRef('vote.slot', '=', 'ballot.slot'),
    )
    .select((eb) => eb.fn.countAll<number>().as('late'))
    .where('ballot.activity_id', '=', activityId)
    .where('ballot.late', '=', true)
    .where((eb) => eb.or([eb('vote.client_seq', 'is', null), eb('vote.client_seq', '<', eb.ref('ballot.client_seq'))]))
    .executeTakeFirstOrThrow()
  return late
}
