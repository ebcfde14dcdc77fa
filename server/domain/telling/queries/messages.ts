import { sql } from 'kysely'
import type { Context } from '#domain/kernel/context.ts'
import { dayIn } from '#domain/kernel/days.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import type { Failed, Messages } from '../schema.ts'

/** Milliseconds: a few tries in vain, and somebody should look at the mail server. */
const isLate = 3_600_000

/** What became of the messages of a place: counts and reasons. Whose they are stays sealed. */
export async function readMessages(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  { placeId }: Scope,
  timeZone: string,
): Promise<Messages> {
  const { people } = await db
    .selectFrom('telling')
    .select((eb) => eb.fn.countAll<number>().as('people'))
    .where('place_id', '=', placeId)
    .where('sealed', 'is not', null)
    .executeTakeFirstOrThrow()
  const rows = await db
    .selectFrom('told_message')
    .select(['state', sql<string | null>`case when state in ('waiting', 'sent') then null else reason end`.as('why')])
    .select((eb) => [eb.fn.countAll<number>().as('count'), eb.fn.min('since').as('since')])
    .where('place_id', '=', placeId)
    .groupBy(['state', 'why'])
    .orderBy('count', 'desc')
    .execute()
  const countOf = (state: string) => rows.find((row) => row.state === state)?.count ?? 0
  const oldest = rows.find(({ state }) => state === 'waiting')?.since
  const failed = rows.flatMap(({ state, why, count, since }): Failed[] =>
    state === 'waiting' || state === 'sent'
      ? []
      : [{ state, reason: why ?? 'broken', count, since: dayIn(timeZone, since) }],
  )
  return {
    people,
    counts: { waiting: countOf('waiting'), sent: countOf('sent') },
    lateSince: oldest && clock.now().getTime() - oldest.getTime() > isLate ? oldest.toISOString() : null,
    failed,
  }
}
