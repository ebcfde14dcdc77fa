import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { ActivityState, Allocation, BallotSource, VoteSource } from '#db/schema/workshops.ts'

/** Whoever entered somebody else's paper: with an account, or with a helper's pass. */
export type EnteredBy = { personId: string } | { passId: string }

/** As totals are shown. */
export const voteSourceOf = (source: BallotSource): VoteSource => (source === 'paper' ? 'paper' : 'phone')

/** One thing that somebody sent, checked against its activity's form. */
export type Ballot = {
  participantId: string
  cmdId: string
  workshopId: string
  activityId: string
  slot: string
  clientSeq: number
  allocation: Allocation
  source: BallotSource
  enteredBy: EnteredBy | null
  receivedAt: Date
  /** Milliseconds between the press and the sending, by the phone's clock. */
  waited: number
  /** The round it was made in, where its sender said so. */
  madeIn?: number | undefined
}
export type BallotRow = Ballot & { round: number; late: boolean }
export type BallotKey = Pick<Ballot, 'participantId' | 'cmdId'>

/** `endsAt`: of a running timer. `openedAt`: for the first time. */
export type Open = { version: number; round: number; revealed: boolean; endsAt: Date | null; openedAt: Date | null }

/**
 * The barrier: a batch starts here, and closing changes the same row, so nothing slips in after a close. One row after
 * the other, in the order given: two batches that take them in id order cannot wait for each other.
 * @returns the open ones among the activities
 */
export async function bumpOpen(db: Db, activityIds: readonly string[]): Promise<Map<string, Open>> {
  const open = new Map<string, Open>()
  for (const id of activityIds) {
    const row = await db
      .updateTable('activity')
      .set((eb) => ({ version: eb('version', '+', 1) }))
      .where('id', '=', id)
      .where('state', '=', 'open')
      .returning(['version', 'round', 'revealed', 'ends_at as endsAt', 'opened_at as openedAt'])
      .executeTakeFirst()
    if (row) open.set(id, row)
  }
  return open
}

export type Shut = Open & { id: string; state: ActivityState; closedAt: Date | null }

export const findShut = (db: Db, activityIds: readonly string[]): Promise<Shut[]> =>
  db
    .selectFrom('activity')
    .select(['id', 'state', 'closed_at as closedAt', 'version', 'round', 'revealed'])
    .select(['ends_at as endsAt', 'opened_at as openedAt'])
    .where('id', 'in', activityIds)
    .execute()

/** The record of what was sent. A command that is there already is left as it is. @returns the keys that are new */
export async function appendBallots(db: Db, rows: readonly BallotRow[]): Promise<BallotKey[]> {
  if (rows.length === 0) return []
  const { rows: added } = await sql<BallotKey>`
    insert into ballot (participant_id, cmd_id, activity_id, round, slot, client_seq, allocation, source, late,
      received_at, entered_by_person, entered_by_pass)
    select participant_id, cmd_id, activity_id, round, slot, client_seq, allocation::jsonb, source, late, received_at,
      entered_by_person, entered_by_pass
    from unnest(
      ${rows.map((row) => row.participantId)}::uuid[], ${rows.map((row) => row.cmdId)}::uuid[],
      ${rows.map((row) => row.activityId)}::uuid[], ${rows.map((row) => row.round)}::smallint[],
      ${rows.map((row) => row.slot)}::text[], ${rows.map((row) => row.clientSeq)}::bigint[],
      ${rows.map((row) => JSON.stringify(row.allocation))}::text[], ${rows.map((row) => row.source)}::text[],
      ${rows.map((row) => row.late)}::boolean[], ${rows.map((row) => row.receivedAt.toISOString())}::timestamptz[],
      ${rows.map(({ enteredBy }) => (enteredBy && 'personId' in enteredBy ? enteredBy.personId : null))}::uuid[],
      ${rows.map(({ enteredBy }) => (enteredBy && 'passId' in enteredBy ? enteredBy.passId : null))}::uuid[]
    ) as sent (participant_id, cmd_id, activity_id, round, slot, client_seq, allocation, source, late, received_at,
      entered_by_person, entered_by_pass)
    on conflict on constraint ballot_once do nothing
    returning participant_id as "participantId", cmd_id as "cmdId"`.execute(db)
  return added
}

/** Which of these commands the record holds, and whether outside the tally. */
export async function findBallots(db: Db, keys: readonly BallotKey[]): Promise<(BallotKey & { late: boolean })[]> {
  if (keys.length === 0) return []
  const { rows } = await sql<BallotKey & { late: boolean }>`
    select participant_id as "participantId", cmd_id as "cmdId", late from ballot
    where (participant_id, cmd_id) in (
      select * from unnest(${keys.map((key) => key.participantId)}::uuid[], ${keys.map((key) => key.cmdId)}::uuid[])
    )`.execute(db)
  return rows
}

/**
 * What counts now: the highest number wins, whatever order they came in. One row a key: Postgres refuses two.
 * @returns those that count from now on; a newer one stood in the way of the others
 */
export async function projectVotes(db: Db, rows: readonly LateBallot[]): Promise<StandingVote[]> {
  if (rows.length === 0) return []
  const { rows: standing } = await sql<StandingVote>`
    insert into vote (activity_id, participant_id, round, slot, client_seq, allocation, cmd_id, source)
    select activity_id, participant_id, round, slot, client_seq, allocation::jsonb, cmd_id, source
    from unnest(
      ${rows.map((row) => row.activityId)}::uuid[], ${rows.map((row) => row.participantId)}::uuid[],
      ${rows.map((row) => row.round)}::smallint[], ${rows.map((row) => row.slot)}::text[],
      ${rows.map((row) => row.clientSeq)}::bigint[], ${rows.map((row) => JSON.stringify(row.allocation))}::text[],
      ${rows.map((row) => row.cmdId)}::uuid[], ${rows.map((row) => voteSourceOf(row.source))}::text[]
    ) as sent (activity_id, participant_id, round, slot, client_seq, allocation, cmd_id, source)
    on conflict on constraint vote_once do update
      set client_seq = excluded.client_seq, allocation = excluded.allocation, cmd_id = excluded.cmd_id,
        source = excluded.source
      where vote.client_seq < excluded.client_seq
    returning activity_id as "activityId", participant_id as "participantId", round, slot,
      client_seq as "clientSeq", allocation, cmd_id as "cmdId"`.execute(db)
  return standing
}

export type LateBallot = Pick<
  BallotRow,
  | 'participantId'
  | 'cmdId'
  | 'activityId'
  | 'round'
  | 'slot'
  | 'clientSeq'
  | 'allocation'
  | 'receivedAt'
  | 'late'
  | 'source'
>

/** In the order they came. */
export const findLateBallots = (db: Db, activityId: string): Promise<LateBallot[]> =>
  db
    .selectFrom('ballot')
    .select(['participant_id as participantId', 'cmd_id as cmdId', 'activity_id as activityId', 'round', 'slot'])
    .select(['client_seq as clientSeq', 'allocation', 'received_at as receivedAt', 'late', 'source'])
    .where('activity_id', '=', activityId)
    .where('late', '=', true)
    .orderBy('received_at')
    .execute()

export async function bumpVersion(db: Db, activityId: string): Promise<number> {
  const { version } = await db
    .updateTable('activity')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', activityId)
    .returning('version')
    .executeTakeFirstOrThrow()
  return version
}

export type VoteKey = Pick<BallotRow, 'activityId' | 'participantId' | 'round' | 'slot'>
export type StandingVote = VoteKey & { clientSeq: number; allocation: Allocation; cmdId: string }

/** What counts now for these people and slots. */
export async function findVotes(db: Db, keys: readonly VoteKey[]): Promise<StandingVote[]> {
  if (keys.length === 0) return []
  const { rows } = await sql<StandingVote>`
    select activity_id as "activityId", participant_id as "participantId", round, slot,
      client_seq as "clientSeq", allocation, cmd_id as "cmdId"
    from vote
    where (activity_id, participant_id, round, slot) in (
      select * from unnest(
        ${keys.map((key) => key.activityId)}::uuid[], ${keys.map((key) => key.participantId)}::uuid[],
        ${keys.map((key) => key.round)}::smallint[], ${keys.map((key) => key.slot)}::text[]
      )
    )`.execute(db)
  return rows
}

/** When these people joined, by participant. */
export async function findJoinedAt(db: Db, participantIds: readonly string[]): Promise<Map<string, Date>> {
  if (participantIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('participant')
    .select(['id', 'joined_at'])
    .where('id', 'in', participantIds)
    .execute()
  return new Map(rows.map(({ id, joined_at }) => [id, joined_at]))
}

/** Seconds that these people have of their own after an activity's time, by participant. */
export async function findExtraTime(
  db: Db,
  activityId: string,
  round: number,
  participantIds: readonly string[],
): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('extra_time')
    .select(['participant_id', 'seconds'])
    .where('activity_id', '=', activityId)
    .where('round', '=', round)
    .where('participant_id', 'in', participantIds)
    .execute()
  return new Map(rows.map(({ participant_id, seconds }) => [participant_id, seconds]))
}
