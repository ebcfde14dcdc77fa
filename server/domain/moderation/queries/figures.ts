import { type SqlBool, sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { ContributionSource } from '#db/schema/contributions.ts'
import { isBlindRowFor } from '#domain/agreement/queries/blind.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import { within } from '#domain/kernel/scope.ts'
import type { QueueFigures, WaitingSince } from '#domain/moderation/schema.ts'
import type { Reader } from './find.ts'

/**
 * How much there is in each view, whole numbers; and since when somebody waits for a first look. Reads kept counts and
 * the beginning of each queue, so it costs the same however much waits.
 */
export async function readQueueFigures(db: Db, scope: Scope, reader: Reader): Promise<QueueFigures> {
  const [counts, queues, promise] = await Promise.all([
    readCounts(db, scope, reader),
    readWaitingSince(db, scope),
    readPromise(db, scope.placeId),
  ])
  return { ...counts, oldestWaiting: queues[0]?.oldest ?? null, queues, promiseHours: promise }
}

const readCounts = (db: Db, scope: Scope, reader: Reader) =>
  db
    .selectFrom('queue_tally')
    .where(within(scope, 'queue_tally', 'everything'))
    .select((eb) => [
      sql<number>`coalesce(sum(waiting), 0)`.as('waiting'),
      sql<number>`coalesce(sum(worry), 0)`.as('worry'),
      sql<number>`coalesce(sum(uncoded), 0)`.as('uncoded'),
      sql<number>`coalesce(sum(decided), 0)`.as('decided'),
      eb
        .selectFrom('claim')
        .innerJoin('contribution', 'contribution.id', 'claim.contribution_id')
        .where('claim.person_id', '=', reader.personId)
        .where('claim.until', '>', reader.at)
        .where(({ not }) => not(isBlindRowFor('contribution.id', reader.personId)))
        .where(within(scope, 'contribution', 'everything'))
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .$asScalar()
        .$notNull()
        .as('mine'),
    ])
    .executeTakeFirstOrThrow()

/** The oldest that waits, for each source of each organisation that has something waiting, the longest waiting first. */
async function readWaitingSince(db: Db, scope: Scope): Promise<WaitingSince[]> {
  const { rows } = await sql<{ organisation: string; source: ContributionSource; waiting: number; oldest: Date }>`
    select organisation.name as organisation, kept.source, sum(kept.waiting)::int as waiting, min(first.received_at) as oldest
    from (
      select organisation_id, place_sees, source, sum(waiting) as waiting from queue_tally
      where ${within(scope, 'queue_tally', 'everything')}
      group by organisation_id, place_sees, source having sum(waiting) > 0
    ) as kept
    join organisation on organisation.id = kept.organisation_id
    cross join lateral (
      select received_at from contribution
      where place_id = ${scope.placeId}::uuid and organisation_id = kept.organisation_id
        and place_sees = kept.place_sees and source = kept.source and visibility in ('waiting', 'held')
      order by received_at limit 1
    ) as first
    group by organisation.name, kept.source order by oldest`.execute(db)
  return rows
}

/** Within how many hours the place says that it reads what comes in; null where it says nothing. */
export async function readPromise(db: Db, placeId: string): Promise<number | null> {
  const promise = await db
    .selectFrom('queue_promise')
    .select('hours')
    .where(sql<SqlBool>`place_id = ${placeId}::uuid`)
    .executeTakeFirst()
  return promise?.hours ?? null
}
