import { type Actor, personIdOf } from '#domain/kernel/actor.ts'
import type { Context } from '#domain/kernel/context.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { forbidden, notFound, type Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { announce, openForTagging } from '#domain/moderation/commands/open-item.ts'
import { claimItem, releaseItem } from '#domain/moderation/commands.ts'
import { codedAlready, codedFirst, nothingLeft, roundClosed } from '../problems.ts'
import { findFree, findItem, insertEvent, saveSecond, setCoding } from '../store/items.ts'
import { findRound, lockRound } from '../store/rounds.ts'
import { chosenCodes } from './chosen-codes.ts'

export type AtRound = { placeId: string; round: string }

/** Each look finds five; as many colleagues as take them all in that moment, again and again, are not at work at once. */
const mostLooks = 5

/**
 * Takes the next text of a round for coding anew, as the queue does: for five minutes nobody else has it.
 * @returns its public id; `agreement.nothing-left` where all are coded, held, or were first coded by this person
 */
export async function takeNext(
  ctx: Context,
  actor: Actor,
  at: AtRound,
): Promise<Result<{ publicId: string }, Problem>> {
  const scope = permit(actor, 'contributions.moderate', at)
  if (!scope.ok) return scope
  const personId = personIdOf(actor)
  if (personId === null) return fail(forbidden)
  const round = await findRound(ctx.db, scope.value, at.round)
  if (!round) return fail(notFound)
  if (round.closedAt) return fail(roundClosed)
  for (let look = 0; look < mostLooks; look++) {
    const free = await findFree(ctx.db, scope.value, round.id, personId, ctx.clock.now())
    // Somebody may take it a moment sooner: then the one after it.
    for (const { id, publicId } of free) if (await takeUncoded(ctx, actor, round.id, id)) return ok({ publicId })
    if (free.length === 0) break
  }
  return fail(nothingLeft)
}

/** Takes a text, unless somebody had it, coded it and let go of it since it was found free. */
async function takeUncoded(ctx: Context, actor: Actor, roundId: string, contributionId: string): Promise<boolean> {
  if (!(await claimItem(ctx, actor, { contributionId })).ok) return false
  const item = await findItem(ctx.db, roundId, contributionId)
  if (item?.secondAt === null) return true
  await releaseItem(ctx, actor, { contributionId })
  return false
}

export type SecondCoding = AtRound & {
  contributionId: string
  /** Public ids. */
  goals: readonly string[]
  noGoalFits: boolean
}

/**
 * Keeps what somebody gives a text who did not code it before, and lets go of the text. They may change it until the
 * round closes; nobody else codes it then.
 */
export async function codeAgain(ctx: Context, actor: Actor, input: SecondCoding): Promise<Result<null, Problem>> {
  const saved = await saveCoding(ctx, actor, input)
  if (saved.ok) await releaseItem(ctx, actor, input)
  return saved
}

const saveCoding = (ctx: Context, actor: Actor, input: SecondCoding): Promise<Result<null, Problem>> =>
  transact(ctx, async (tx) => {
    const scope = permit(actor, 'contributions.moderate', input)
    if (!scope.ok) return scope
    const personId = personIdOf(actor)
    if (personId === null) return fail(forbidden)
    const round = await lockRound(tx.db, scope.value, input.round, 'to-code')
    if (!round) return fail(notFound)
    if (round.closedAt) return fail(roundClosed)
    const opened = await openForTagging(tx, actor, input.contributionId)
    if (!opened.ok) return opened
    const item = await findItem(tx.db, round.id, input.contributionId)
    if (!item) return fail(notFound)
    if (item.firstPersonIds.includes(personId)) return fail(codedFirst)
    if (item.secondPersonId !== null && item.secondPersonId !== personId) return fail(codedAlready)
    const codes = await chosenCodes(tx.db, round, input)
    if (!codes.ok) return codes
    const given = { goalIds: codes.value, noGoalFits: input.noGoalFits }
    const when = tx.clock.now()
    await saveSecond(tx.db, round.id, item.id, { ...given, personId, at: when })
    await insertEvent(tx.db, {
      ...{ id: tx.ids.next(), round_id: round.id, contribution_id: item.id, kind: 'coded-again' },
      ...{ goal_ids: given.goalIds, no_goal_fits: given.noGoalFits, person_id: personId, at: when },
    })
    await setCoding(tx.db, [item.id], 'second-coded')
    announce(tx, opened.value)
    return ok(null)
  })
