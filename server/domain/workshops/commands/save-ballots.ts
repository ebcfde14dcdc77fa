import type { Context, Tx } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { activityClosed, activityNotOpen, activityPaused, activityUnknown } from '../problems.ts'
import { latest, wasMadeInTime } from '../rules/live.ts'
import type { BallotReceipt } from '../schema/live.ts'
import {
  appendBallots,
  type Ballot,
  type BallotKey,
  type BallotRow,
  bumpOpen,
  findBallots,
  findExtraTime,
  findJoinedAt,
  findShut,
  findVotes,
  type Open,
  projectVotes,
  type Shut,
  type StandingVote,
  type VoteKey,
} from '../store/ballots.ts'

export type BallotAnswer = Result<BallotReceipt, Problem>

const commandOf = ({ participantId, cmdId }: BallotKey) => `${participantId}/${cmdId}`
const slotOf = ({ activityId, participantId, round, slot }: VoteKey) =>
  `${activityId}/${participantId}/${round}/${slot}`

/**
 * Saves one batch in one transaction; answers come in the order of the ballots. Throws what Postgres throws, with
 * nothing saved.
 */
export async function saveBallots(ctx: Context, ballots: readonly Ballot[]): Promise<BallotAnswer[]> {
  const saved = await transact(ctx, async (tx) => {
    const activityIds = [...new Set(ballots.map(({ activityId }) => activityId))].sort()
    const open = await bumpOpen(tx.db, activityIds)
    const closed = activityIds.filter((id) => !open.has(id))
    const shut = new Map(
      (closed.length ? await findShut(tx.db, closed) : []).map((activity) => [activity.id, activity]),
    )

    // What was sent at once needs no telling how long it lay.
    const waited = ballots.filter((ballot) => ballot.waited > 0).map(({ participantId }) => participantId)
    const joinedAt = await findJoinedAt(tx.db, [...new Set(waited)])
    const sent = ballots.map((ballot): SentBallot => {
      const { openedAt = null } = open.get(ballot.activityId) ?? shut.get(ballot.activityId) ?? {}
      return { ...ballot, since: latest(openedAt, joinedAt.get(ballot.participantId) ?? null) }
    })
    const rows = await withTimers(
      tx,
      sent.map((ballot) => toRow(ballot, open.get(ballot.activityId), shut.get(ballot.activityId))),
      open,
    )
    const { added, projected } = await record(tx, rows)
    const known = new Map(
      (
        await findBallots(
          tx.db,
          ballots.filter((ballot) => !added.has(commandOf(ballot))),
        )
      ).map((row) => [commandOf(row), row]),
    )
    const standing = new Map(projected.map((vote) => [slotOf(vote), vote]))
    const others = onePerSlot(rows).filter((row) => !standing.has(slotOf(row)))
    for (const vote of await findVotes(tx.db, others)) standing.set(slotOf(vote), vote)
    // Late ones move no result; the facilitator sees how many wait.
    const late = new Set(
      rows.filter((row) => row.late && added.has(commandOf(row))).map(({ activityId }) => activityId),
    )
    for (const [activityId, { version }] of [...open, ...shut])
      if (open.has(activityId) || late.has(activityId))
        tx.emit({ type: 'workshops.votes-saved', workshopId: ballots[0]!.workshopId, activityId, version })

    return ok(
      rows.map((row): BallotAnswer => {
        const activity = open.get(row.activityId) ?? shut.get(row.activityId)
        if (!activity) return fail(activityUnknown)
        const counts = standing.get(slotOf(row))
        const receipt = {
          version: activity.revealed ? activity.version : null,
          counts: counts ? ownVote(counts) : null,
        }
        const stands = counts?.cmdId === row.cmdId
        // The first of two equal commands in one batch is the new one.
        if (added.delete(commandOf(row)))
          return ok({ ...receipt, status: row.late ? 'late' : stands ? 'saved' : 'superseded' })
        const before = known.get(commandOf(row))
        if (before || row.fits)
          return ok({ ...receipt, status: (before?.late ?? row.late) && !stands ? 'late' : 'duplicate' })
        return fail(refusal(shut.get(row.activityId)))
      }),
    )
  })
  if (!saved.ok) throw new Error('a batch has no problem of its own')
  return saved.value
}

/** `since`: its sender could not have made it before. */
type SentBallot = Ballot & { since: Date | null }
type Row = BallotRow & { fits: boolean; since: Date | null }

/** `fits`: it may be recorded, in the tally or beside it. */
function toRow(ballot: SentBallot, open: { round: number } | undefined, shut: Shut | undefined): Row {
  const round = (open ?? shut)?.round ?? 1
  // Pressed before the question was asked again, sent after: it answers another question.
  if (ballot.madeIn !== undefined && ballot.madeIn !== round) return { ...ballot, round, late: false, fits: false }
  if (open) return { ...ballot, round, late: false, fits: true }
  const late =
    shut?.state === 'closed' &&
    shut.closedAt !== null &&
    wasMadeInTime(shut.closedAt, ballot.receivedAt, ballot.waited, ballot.since)
  return { ...ballot, round, late, fits: late }
}

/**
 * A ballot made after the room's time, and after its sender's own, is recorded outside the tally: the facilitator
 * decides.
 */
async function withTimers(tx: Tx, rows: readonly Row[], open: Map<string, Open>): Promise<Row[]> {
  const over = ({ activityId, receivedAt, waited, since }: Row, extra = 0) => {
    const endsAt = open.get(activityId)?.endsAt
    if (!endsAt) return false
    return !wasMadeInTime(new Date(endsAt.getTime() + extra * 1000), receivedAt, waited, since)
  }
  const extra = new Map<string, number>()
  for (const [activityId, { round }] of open) {
    const asked = rows.filter((row) => row.activityId === activityId && over(row)).map((row) => row.participantId)
    if (asked.length === 0) continue
    for (const [participantId, seconds] of await findExtraTime(tx.db, activityId, round, asked))
      extra.set(`${activityId}/${participantId}`, seconds)
  }
  return rows.map((row) =>
    over(row, extra.get(`${row.activityId}/${row.participantId}`)) ? { ...row, late: true } : row,
  )
}

/** @returns the commands that were not there before, and which votes count by them */
async function record(tx: Tx, rows: readonly Row[]): Promise<{ added: Set<string>; projected: StandingVote[] }> {
  const fitting = rows.filter(({ fits }) => fits)
  const added = new Set((await appendBallots(tx.db, fitting)).map(commandOf))
  const counting = rows.filter((row) => added.has(commandOf(row)) && !row.late)
  return { added, projected: await projectVotes(tx.db, onePerSlot(counting)) }
}

/** The highest number of each slot; of two with the same number the first. */
export function onePerSlot<Item extends VoteKey & { clientSeq: number }>(rows: readonly Item[]): Item[] {
  const highest = new Map<string, Item>()
  for (const row of rows) {
    const known = highest.get(slotOf(row))
    if (!known || known.clientSeq < row.clientSeq) highest.set(slotOf(row), row)
  }
  return [...highest.values()]
}

const refusal = (shut: Shut | undefined): Problem =>
  shut?.state === 'paused' ? activityPaused : shut?.state === 'prepared' ? activityNotOpen : activityClosed

const ownVote = ({ activityId, slot, clientSeq, allocation }: StandingVote) => ({
  activityId,
  slot,
  clientSeq,
  allocation,
})
