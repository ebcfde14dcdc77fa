import { putCodes } from '#domain/coding/commands/put-codes.ts'
import { takeBackTagging } from '#domain/coding/commands/undo-tagging.ts'
import { type Actor, personIdOf } from '#domain/kernel/actor.ts'
import type { Context, Tx } from '#domain/kernel/context.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { forbidden, notFound, type Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { announce, openForTagging } from '#domain/moderation/commands/open-item.ts'
import { releaseItem } from '#domain/moderation/commands.ts'
import { nothingToUndo, roundStillOpen, settledAlready, taggedSince, togetherMissing } from '../problems.ts'
import { findItem, insertEvent, saveSettled, setCoding } from '../store/items.ts'
import { findStandingLine } from '../store/lines.ts'
import { lockRound } from '../store/rounds.ts'
import { chosenCodes } from './chosen-codes.ts'
import type { AtRound, SecondCoding } from './code-again.ts'

/** Whoever settles: neither of the two who coded it, or one of them who says that they decided it with the other. */
export type Settling = SecondCoding & { isTogether: boolean }

/** Decides what a text is tagged with that two people coded differently. Its tags are these from now on. */
export async function settle(ctx: Context, actor: Actor, input: Settling): Promise<Result<null, Problem>> {
  const saved = await saveSettling(ctx, actor, input)
  if (saved.ok) await releaseItem(ctx, actor, input)
  return saved
}

const saveSettling = (ctx: Context, actor: Actor, input: Settling): Promise<Result<null, Problem>> =>
  transact(ctx, async (tx) => {
    const opened = await openDisagreement(tx, actor, input)
    if (!opened.ok) return opened
    const { round, item, text, personId } = opened.value
    if (item.settledAt) return fail(settledAlready)
    const isOwn = item.secondPersonId === personId || item.firstPersonIds.includes(personId)
    if (isOwn && !input.isTogether) return fail(togetherMissing)
    const codes = await chosenCodes(tx.db, round, input)
    if (!codes.ok) return codes
    const given = { goalIds: codes.value, noGoalFits: input.noGoalFits }
    const put = await putCodes(tx, actor, text, { among: round.codeIds, ...given })
    if (!put.ok) return put
    const at = tx.clock.now()
    await saveSettled(tx.db, round.id, item.id, { at, changeId: put.value })
    await setCoding(tx.db, [item.id], 'settled')
    await insertEvent(tx.db, {
      ...{ id: tx.ids.next(), round_id: round.id, contribution_id: item.id, kind: 'settled', person_id: personId, at },
      ...{ goal_ids: given.goalIds, no_goal_fits: given.noGoalFits, is_together: isOwn },
    })
    announce(tx, text)
    return ok(null)
  })

/**
 * Takes a settling back: the tags are what they were, and the text waits to be settled again.
 * Refused where somebody has tagged it since: `agreement.tagged-since`.
 */
export const unsettle = (
  ctx: Context,
  actor: Actor,
  input: AtRound & { contributionId: string },
): Promise<Result<null, Problem>> =>
  transact(ctx, async (tx) => {
    const opened = await openDisagreement(tx, actor, input)
    if (!opened.ok) return opened
    const { round, item, text, personId } = opened.value
    if (!item.settledAt) return fail(nothingToUndo)
    if (item.settledChangeId) {
      if ((await findStandingLine(tx.db, item.id)) !== item.settledChangeId) return fail(taggedSince)
      const back = await takeBackTagging(tx, actor, item.id)
      if (!back.ok) return back
    }
    await saveSettled(tx.db, round.id, item.id, { at: null, changeId: null })
    await setCoding(tx.db, [item.id], 'second-coded')
    await insertEvent(tx.db, {
      ...{ id: tx.ids.next(), round_id: round.id, contribution_id: item.id, kind: 'unsettled', goal_ids: [] },
      ...{ no_goal_fits: false, person_id: personId, at: tx.clock.now() },
    })
    announce(tx, text)
    return ok(null)
  })

/** A text of a closed round on which two people did not agree, for whoever may tag it now. */
async function openDisagreement(tx: Tx, actor: Actor, input: AtRound & { contributionId: string }) {
  const scope = permit(actor, 'contributions.moderate', input)
  if (!scope.ok) return scope
  const personId = personIdOf(actor)
  if (personId === null) return fail(forbidden)
  const round = await lockRound(tx.db, scope.value, input.round, 'to-code')
  if (!round) return fail(notFound)
  if (!round.closedAt) return fail(roundStillOpen)
  const text = await openForTagging(tx, actor, input.contributionId)
  if (!text.ok) return text
  const item = await findItem(tx.db, round.id, input.contributionId)
  return item && item.agrees === false ? ok({ round, item, text: text.value, personId }) : fail(notFound)
}
