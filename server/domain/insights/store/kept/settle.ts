import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import { addedToSums } from './parts.ts'
import { quotableNow } from './quotable.ts'
import { spokenNow } from './spoken.ts'

/** So many people are counted at once: two or three seconds, within which a process that is asked to stop has to end. */
export const peopleAtOnce = 500

/**
 * Counts those anew to whom something has happened since, or some of them where they are many; in a transaction of its
 * own, by `settleInTurn`. One process at a time in each place, and the others wait: then there is nothing left for them to
 * do. What is committed while it runs is noted as before, for the next time.
 * @returns how many people were counted
 */
export async function settle(tx: Db, placeId: string): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`counts of ${placeId}`}, 0))`.execute(tx)
  const { rows } = await sql<{ id: string }>`
    with next as (select distinct person_id from to_recount where place_id = ${placeId}
      order by person_id limit ${peopleAtOnce}),
    noted as (
      delete from to_recount using next
      where to_recount.place_id = ${placeId} and to_recount.person_id = next.person_id returning next.person_id)
    select distinct person_id as id from noted`.execute(tx)
  if (rows.length === 0) return 0
  await recount(
    tx,
    rows.map(({ id }) => id),
  )
  await sql`delete from spoken_sum where place_id = ${placeId} and people = 0 and records = 0`.execute(tx)
  return rows.length
}

async function recount(tx: Db, people: readonly string[]): Promise<void> {
  await sql`
    with gone as (delete from spoken where person_id = any(${people}::uuid[]) returning *)
    ${addedToSums('gone')}`.execute(tx)
  await sql`
    with fresh as (insert into spoken ${spokenNow(people)} returning *)
    ${addedToSums('fresh')}`.execute(tx)
  await sql`delete from quotable where person_id = any(${people}::uuid[])`.execute(tx)
  await sql`insert into quotable ${quotableNow(people)}`.execute(tx)
}

/** Places where somebody is to be counted anew. */
export const findUnsettled = (db: Db) => db.selectFrom('to_recount').select('place_id as placeId').distinct().execute()
