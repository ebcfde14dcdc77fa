import { type Insertable, sql } from 'kysely'
import type { Db, Tables } from '#db/client.ts'
import type { ActivityState } from '#db/schema/workshops.ts'
import type { EnteredBy } from './ballots.ts'

export type Entry = { workshopId: string; state: ActivityState; revealed: boolean; round: number; version: number }

/** An activity held still for whoever enters hands or paper: phones' batches, a close and a reveal wait. */
export const lockEntry = (db: Db, activityId: string): Promise<Entry | undefined> =>
  db
    .selectFrom('activity')
    .select(['workshop_id as workshopId', 'state', 'revealed', 'round', 'version'])
    .where('id', '=', activityId)
    .forNoKeyUpdate()
    .executeTakeFirst()

/** @returns false when this command was stored before */
export async function saveHandCount(db: Db, row: Insertable<Tables['hand_count']>): Promise<boolean> {
  const added = await db
    .insertInto('hand_count')
    .values(row)
    .onConflict((conflict) => conflict.column('cmd_id').doNothing())
    .returning('id')
    .executeTakeFirst()
  return added !== undefined
}

/** The person a sheet stands for, made with its first entry. */
export async function saveSheet(db: Db, row: Insertable<Tables['participant']> & { sheet_number: number }) {
  await db
    .insertInto('participant')
    .values(row)
    .onConflict((conflict) => conflict.constraint('participant_sheet').doNothing())
    .execute()
  return db
    .selectFrom('participant')
    .select('id')
    .where('workshop_id', '=', row.workshop_id)
    .where('sheet_number', '=', row.sheet_number)
    .executeTakeFirstOrThrow()
}

export type KeyedBallot = { slot: string; clientSeq: number; cmdId: string; receivedAt: Date; by: EnteredBy | null }

/** All that was keyed from a sheet for an activity in this round, newest first. */
export async function findKeyed(
  db: Db,
  { participantId, activityId, round }: { participantId: string; activityId: string; round: number },
): Promise<KeyedBallot[]> {
  const rows = await db
    .selectFrom('ballot')
    .select(['slot', 'client_seq as clientSeq', 'cmd_id as cmdId', 'received_at as receivedAt'])
    .select(['entered_by_person as personId', 'entered_by_pass as passId'])
    .where('participant_id', '=', participantId)
    .where('activity_id', '=', activityId)
    .where('round', '=', round)
    .orderBy('client_seq', 'desc')
    .execute()
  return rows.map(({ personId, passId, ...ballot }) => ({
    ...ballot,
    by: personId ? { personId } : passId ? { passId } : null,
  }))
}

/** The highest number of a sheet's ballots in all activities. */
export async function findHighestSeq(db: Db, participantId: string): Promise<number> {
  const row = await db
    .selectFrom('ballot')
    .select((eb) => eb.fn.max('client_seq').as('highest'))
    .where('participant_id', '=', participantId)
    .executeTakeFirstOrThrow()
  return row.highest ?? 0
}

/** How whoever entered something is called: by their account, or as their pass says. */
export async function findClerkName(db: Db, by: EnteredBy): Promise<string> {
  const { rows } = await sql<{ name: string }>`${
    'personId' in by
      ? sql`select name from person where id = ${by.personId}`
      : sql`select label as name from workshop_pass where id = ${by.passId}`
  }`.execute(db)
  return rows[0]?.name ?? ''
}
