import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { Seating, WorkshopPhase } from '#db/schema/workshops.ts'

export type HandKind = 'hand' | 'call'
export type NewHand = {
  id: string
  workshopId: string
  participantId: string
  kind: HandKind
  where: string | null
  at: Date
}

/** Raises it, or says anew where somebody is while it is up. @returns whether anything changed */
export async function saveHand(db: Db, { id, workshopId, participantId, kind, where, at }: NewHand): Promise<boolean> {
  const { rows } = await sql`
    insert into raised_hand (id, workshop_id, participant_id, kind, where_to, raised_at)
    values (${id}::uuid, ${workshopId}::uuid, ${participantId}::uuid, ${kind}, ${where}, ${at.toISOString()}::timestamptz)
    on conflict (participant_id, kind) where ended_at is null do update set where_to = excluded.where_to
      where excluded.where_to is not null and raised_hand.where_to is distinct from excluded.where_to
    returning id`.execute(db)
  return rows.length > 0
}

/** Nothing stays of a call. @returns whether one was up */
export async function endHandOf(db: Db, participantId: string, kind: HandKind, at: Date): Promise<boolean> {
  if (kind === 'call') {
    const { numDeletedRows } = await db
      .deleteFrom('raised_hand')
      .where('participant_id', '=', participantId)
      .where('kind', '=', kind)
      .executeTakeFirst()
    return numDeletedRows > 0n
  }
  const { numUpdatedRows } = await db
    .updateTable('raised_hand')
    .set({ ended_at: at })
    .where('participant_id', '=', participantId)
    .where('kind', '=', kind)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export const findPhase = (db: Db, workshopId: string): Promise<{ phase: WorkshopPhase; seating: Seating }> =>
  db.selectFrom('workshop').select(['phase', 'seating']).where('id', '=', workshopId).executeTakeFirstOrThrow()

export type Timed = {
  workshopId: string
  isOpen: boolean
  round: number
  timerSeconds: number | null
  endsAt: Date | null
}

/** An activity held still until the transaction ends: its close waits. */
export async function lockTimed(db: Db, activityId: string): Promise<Timed | undefined> {
  const row = await db
    .selectFrom('activity')
    .select(['workshop_id as workshopId', 'state', 'round', 'timer_seconds as timerSeconds', 'ends_at as endsAt'])
    .where('id', '=', activityId)
    .forShare()
    .executeTakeFirst()
  return row && { ...row, isOpen: row.state === 'open' }
}

export type MoreTime = { activityId: string; round: number; participantId: string; had: number; seconds: number }

/**
 * Adds to somebody's own time, unless it is another than they saw, or they had it that often.
 * @returns whether it was added
 */
export async function addOwnTime(db: Db, more: MoreTime, mostTimes: number): Promise<boolean> {
  const { activityId, round, participantId, had, seconds } = more
  const { rows } = await sql`
    insert into extra_time (activity_id, round, participant_id, seconds)
    select ${activityId}::uuid, ${round}::smallint, ${participantId}::uuid, ${seconds}::int
    where ${had}::int = 0 or exists (
      select from extra_time
      where activity_id = ${activityId} and round = ${round} and participant_id = ${participantId})
    on conflict (activity_id, round, participant_id) do update
      set seconds = extra_time.seconds + excluded.seconds, times = extra_time.times + 1
      where extra_time.seconds = ${had}::int and extra_time.times < ${mostTimes}::int
    returning seconds`.execute(db)
  return rows.length > 0
}

export async function findOwnTime(db: Db, { activityId, round, participantId }: Omit<MoreTime, 'had' | 'seconds'>) {
  return db
    .selectFrom('extra_time')
    .select(['seconds', 'times'])
    .where('activity_id', '=', activityId)
    .where('round', '=', round)
    .where('participant_id', '=', participantId)
    .executeTakeFirst()
}

export const isTableOf = async (db: Db, workshopId: string, tableId: string): Promise<boolean> =>
  (await db
    .selectFrom('seat_table')
    .select('id')
    .where('id', '=', tableId)
    .where('workshop_id', '=', workshopId)
    .where('removed_at', 'is', null)
    .executeTakeFirst()) !== undefined

/** @returns whether that moved them */
export async function saveSeat(db: Db, participantId: string, tableId: string | null): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('participant')
    .set({ table_id: tableId })
    .where('id', '=', participantId)
    .where('table_id', 'is distinct from', tableId)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
