import { type SqlBool, sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import { notFound, type Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import type { Round } from '../schema.ts'
import { drawable, reachable } from '../store/rounds.ts'

/** The rounds of a place that this person may work in, the newest first. */
export const readRounds = (db: Db, scope: Scope, personId: string): Promise<Round[]> =>
  rounds(db, scope, personId).execute()

export async function readRound(
  db: Db,
  scope: Scope,
  personId: string,
  publicId: string,
): Promise<Result<Round, Problem>> {
  const found = await rounds(db, scope, personId).where('round.public_id', '=', publicId).executeTakeFirst()
  return found ? ok(found) : fail(notFound)
}

/** How many texts could be drawn for a round now. */
export async function countDrawable(db: Db, scope: Scope): Promise<number> {
  const { count } = await db
    .selectFrom('contribution')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where(drawable(scope))
    .executeTakeFirstOrThrow()
  return count
}

const rounds = (db: Db, scope: Scope, personId: string) => {
  const counting = (condition: ReturnType<typeof sql<SqlBool>>) =>
    sql<number>`(select count(*) from second_coding_item as item
      where item.round_id = round.id and ${condition})`
  return db
    .selectFrom('second_coding_round as round')
    .leftJoin('person', 'person.id', 'round.started_by')
    .select([
      'round.public_id as publicId',
      'round.number',
      'round.started_at as startedAt',
      'person.name as startedBy',
    ])
    .select(['round.closed_at as closedAt', 'round.figures'])
    .select([
      counting(sql`true`).as('drawn'),
      counting(sql`item.second_at is not null`).as('coded'),
      counting(sql`item.is_open and item.second_at is null and not ${personId}::uuid = any(item.first_person_ids)`).as(
        'forReader',
      ),
      counting(sql`item.agrees = false and item.settled_at is null`).as('toSettle'),
    ])
    .where(reachable(scope, 'round'))
    .orderBy('round.number', 'desc')
}
