import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { ExportFormat, ExportReach, ExportWhat } from '#db/schema/exports.ts'

export type ExportKey = {
  person_id: string
  place_id: string
  what: ExportWhat
  format: ExportFormat
  language: string
  survey_id: string | null
  workshop_id: string | null
}

/** @returns false when the same person waits for the same file already */
export async function insertAsked(
  db: Db,
  row: ExportKey & { id: string; public_id: string; asked_at: Date; waits_since: Date },
): Promise<boolean> {
  const inserted = await db
    .insertInto('export_file')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted !== undefined
}

/** Until the transaction ends nobody else asks in this person's name: what is counted of theirs stays so. */
export const holdAsker = (db: Db, personId: string) =>
  db.selectFrom('person').select('id').where('id', '=', personId).forNoKeyUpdate().execute()

export async function countAskedSince(db: Db, personId: string, since: Date): Promise<number> {
  const { asked } = await db
    .selectFrom('export_file')
    .select((eb) => eb.fn.countAll<number>().as('asked'))
    .where('person_id', '=', personId)
    .where('asked_at', '>', since)
    .executeTakeFirstOrThrow()
  return asked
}

export async function countWaiting(db: Db, personId: string): Promise<number> {
  const { waiting } = await db
    .selectFrom('export_file')
    .select((eb) => eb.fn.countAll<number>().as('waiting'))
    .where('person_id', '=', personId)
    .where('state', 'in', ['asked', 'making'])
    .executeTakeFirstOrThrow()
  return waiting
}

/** Any number, the same in every version of the product: who takes the next file takes it alone. */
const takingLock = 7_283_031

/** The file that has waited longest, for the caller to make; undefined when there is none, or one is being made. */
export async function takeNext(db: Db, now: Date) {
  await sql`select pg_advisory_xact_lock(${takingLock})`.execute(db)
  return db
    .updateTable('export_file')
    .set((eb) => ({
      ...{ state: 'making' as const, beat_at: now, read_at: null, row_count: 0, expected: null, problem: null },
      attempt: eb('attempt', '+', 1),
      starts: eb('starts', '+', 1),
    }))
    .where('id', '=', ({ selectFrom }) =>
      selectFrom('export_file').select('id').where('state', '=', 'asked').orderBy('waits_since').orderBy('id').limit(1),
    )
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('export_file').select('id').where('state', '=', 'making'))),
    )
    .returningAll()
    .executeTakeFirst()
}

export type Taken = NonNullable<Awaited<ReturnType<typeof takeNext>>>
type Attempt = Pick<Taken, 'id' | 'attempt'>

const stillOurs = (db: Db, { id, attempt }: Attempt) =>
  db.updateTable('export_file').where('id', '=', id).where('attempt', '=', attempt).where('state', '=', 'making')

/** Any number, as in the triggers that take files back: apart from the locks of anything else. */
const takenBackLocks = 7_283_032

/**
 * Waits for everybody who was taking something of the place back before a file was said to be made, and so did not see
 * it: what they take back is out of the rows that are looked at from now on. In a transaction of its own, ended before.
 */
export const awaitTakenBack = (db: Db, placeId: string) =>
  sql`select pg_advisory_xact_lock(${takenBackLocks}::int, hashtext(${placeId}))`.execute(db)

/** Before anything else in a transaction: all that follows in it sees the one moment that this ends in. */
export async function seeOneMoment(db: Db): Promise<void> {
  await sql`set transaction isolation level repeatable read`.execute(db)
  await sql`select`.execute(db)
}

/** Writes down which moment a file is of. @returns false when the attempt was given up meanwhile */
export async function markRead(db: Db, attempt: Attempt, readAt: Date): Promise<boolean> {
  const marked = await stillOurs(db, attempt).set({ read_at: readAt }).executeTakeFirst()
  return marked.numUpdatedRows > 0n
}

/** A sign of life. @returns false when the attempt was given up meanwhile: whoever makes it must stop */
export async function beat(
  db: Db,
  attempt: Attempt,
  progress: { beat_at: Date; row_count: number; expected: number | null },
): Promise<boolean> {
  const beaten = await stillOurs(db, attempt).set(progress).executeTakeFirst()
  return beaten.numUpdatedRows > 0n
}

/**
 * A piece is not waited for until it is on the disk: the file is told as ready by a later commit (`finish`), which is, and
 * with it all that was written before.
 */
export const insertPiece = (db: Db, { id, attempt }: Attempt, number: number, bytes: Buffer) =>
  sql`with hurried as (select set_config('synchronous_commit', 'off', true))
    insert into export_piece (export_id, attempt, number, bytes)
    select ${id}::uuid, ${attempt}::int, ${number}::int, ${bytes}::bytea from hurried`.execute(db)

export type Made = {
  row_count: number
  expected: number | null
  byte_count: number
  sha256: string
  file_name: string
  reach: ExportReach
  ready_at: Date
  expires_at: Date
}

/** @returns false when the attempt was given up meanwhile */
export async function finish(db: Db, attempt: Attempt, { reach, ...made }: Made): Promise<boolean> {
  const finished = await stillOurs(db, attempt)
    .set({ ...made, state: 'ready', reach: JSON.stringify(reach) })
    .executeTakeFirst()
  return finished.numUpdatedRows > 0n
}

/** What it took the place of: the same file that the same person had asked for before. */
export const replaceOlder = (db: Db, { id, ...row }: Taken, problem: string) =>
  db
    .updateTable('export_file')
    .set({ state: 'gone', problem })
    .where('state', '=', 'ready')
    .where('id', '<>', id)
    .where('person_id', '=', row.person_id)
    .where('place_id', '=', row.place_id)
    .where('what', '=', row.what)
    .where('format', '=', row.format)
    .where('survey_id', 'is not distinct from', row.survey_id)
    .where('workshop_id', 'is not distinct from', row.workshop_id)
    .execute()

export const giveUp = (db: Db, attempt: Attempt, next: { state: 'asked' | 'failed'; problem: string | null }) =>
  stillOurs(db, attempt).set(next).execute()

/** As if it had not been begun: what it was begun for does not count. */
export const handBack = (db: Db, attempt: Attempt) =>
  stillOurs(db, attempt)
    .set((eb) => ({ state: 'asked' as const, starts: eb('starts', '-', 1) }))
    .execute()

/**
 * Those whose maker has given no sign of life since then: begun again where it was their first time, else failed.
 * @returns how many
 */
export async function giveUpSilent(db: Db, since: Date, mostStarts: number, problem: string): Promise<number> {
  const again = sql<boolean>`starts < ${mostStarts}`
  const given = await db
    .updateTable('export_file')
    .set({
      state: sql`case when ${again} then 'asked' else 'failed' end`,
      problem: sql`case when ${again} then null else ${problem} end`,
    })
    .where('state', '=', 'making')
    .where('beat_at', '<', since)
    .executeTakeFirst()
  return Number(given.numUpdatedRows)
}

export async function isAnyWaiting(db: Db): Promise<boolean> {
  const waiting = await db
    .selectFrom('export_file')
    .select('id')
    .where('state', '=', 'asked')
    .limit(1)
    .executeTakeFirst()
  return waiting !== undefined
}

/** Files whose time is over, and the pieces of all that is neither ready nor being made. Lines go `forgetBefore`. */
export async function clearAway(db: Db, now: Date, forgetBefore: Date, problem: string): Promise<void> {
  await db
    .updateTable('export_file')
    .set({ state: 'gone', problem })
    .where('state', '=', 'ready')
    .where('expires_at', '<=', now)
    .execute()
  await sql`
    delete from export_piece where not exists (
      select from export_file as file where file.id = export_id and file.attempt = export_piece.attempt
        and file.state in ('making', 'ready'))`.execute(db)
  await db
    .deleteFrom('export_file')
    .where('state', 'in', ['failed', 'gone'])
    .where('asked_at', '<', forgetBefore)
    .execute()
}
