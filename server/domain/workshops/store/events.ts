import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { BoardColumn, WorkshopPhase } from '#db/schema/workshops.ts'
import type { Ask } from './room-news.ts'

/** What happened in a workshop, in ids and states: the text is read when it is sent, as it is allowed then. */
export type WorkshopEvent =
  | { type: 'phase'; payload: { phase: WorkshopPhase } }
  | { type: 'wall'; payload: { blanked: boolean } }
  | { type: 'stage'; payload: { activityId: string | null } }
  /** `admitted`, of `admit-late`: the ballots that count from then on, by their keys; older events have commands alone. */
  | { type: 'activity'; payload: { activityId: string; step: string; admitted?: string[] } }
  | { type: 'idea-added'; payload: { activityId: string; contributionId: string } }
  /** Older ones say neither where the text is nor what became of it. */
  | { type: 'idea-changed'; payload: { contributionId: string; activityId?: string; became?: 'shown' | 'hidden' } }
  | { type: 'agenda'; payload: { version: number } }
  | { type: 'choices'; payload: { activityId: string } }
  /** `sorted` is null where texts came or went with a reveal; older events do not say what was moved. */
  | { type: 'board'; payload: { activityId: string; sorted?: Sorted | null } }
  | { type: 'timer'; payload: { activityId: string; endsAt: string | null } }
  | { type: 'message'; payload: { isShown: boolean } }
  /** Hands, seats, tables, extra time: for the facilitator. Who it was is not in the record, nor that a hand was a call. */
  | { type: 'room'; payload: { what: Ask | 'tables' } }
/** What was done on a board: to a heading, or to a card that was put under one, onto another card or into a column. */
export type Sorted =
  | { did: 'group-made' | 'group-named' | 'group-removed'; groupId: string }
  | { did: 'grouped'; cardId: string; groupId: string | null }
  | { did: 'merged'; cardId: string; intoId: string | null }
  | { did: 'column'; cardId: string; from: BoardColumn | null; column: BoardColumn }
export type StoredEvent = WorkshopEvent & { seq: number }

/**
 * Appends an event under the workshop's next number. The row's lock makes the order of numbers the order of commits,
 * without gaps. Comes last in a transaction, and after any lock on an activity: whoever does both does it in this order.
 * @returns its number
 */
export async function appendEvent(
  db: Db,
  workshopId: string,
  event: WorkshopEvent,
  by: { personId: string | null; at: Date },
): Promise<number> {
  const { rows } = await sql<{ seq: number }>`
    with moved as (update workshop set seq = seq + 1 where id = ${workshopId} returning seq)
    insert into workshop_event (workshop_id, seq, type, payload, person_id, at)
    select ${workshopId}::uuid, seq, ${event.type}::text, ${JSON.stringify(event.payload)}::jsonb,
      ${by.personId}::uuid, ${by.at.toISOString()}::timestamptz from moved
    returning seq`.execute(db)
  const [row] = rows
  if (!row) throw new Error(`workshop ${workshopId} is not there`)
  return row.seq
}
