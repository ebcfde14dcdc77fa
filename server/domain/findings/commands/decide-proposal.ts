import { rewordCode } from '#domain/framework/commands/reword-code.ts'
import type { Actor } from '#domain/kernel/actor.ts'
import type { Context, Tx } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { notAgreedYet, notByOwnHand, stateMoved } from '../problems.ts'
import { findGoal, findProposal, findProposers, setProposal } from '../store/proposals.ts'
import { changeFinding, changeIn, type Opened } from './open-finding.ts'

type Deciding = { accepts: boolean; source: string; carries: boolean }

/**
 * Takes a proposal over into the code book, or turns it down: by somebody who may change the code book and had not
 * proposed any of it, once the finding is agreed. Refused as the code book refuses any new wording.
 *
 * @param source what the code book says the words come from
 */
export async function decideProposal(
  ctx: Context,
  actor: Actor,
  placeId: string,
  publicId: string,
  { accepts, source, carries }: Deciding,
): Promise<Result<null, Problem>> {
  const opening = { placeId, publicId, verb: 'framework.edit', states: ['agreed'] } as const
  const read = await changeFinding(ctx, actor, opening, async (tx, opened) => {
    const proposal = await openProposal(tx, opened)
    if (!proposal.ok) return proposal
    return ok({ ...proposal.value, goal: await findGoal(tx.db, opened.row.goal_id) })
  })
  if (!read.ok) return read.problem.code === stateMoved.code ? fail(notAgreedYet) : read
  const close = (tx: Tx) =>
    changeIn(tx, actor, opening, async (_, opened) => {
      const proposal = await openProposal(tx, opened)
      if (!proposal.ok) return proposal
      await setProposal(tx.db, opened.row.id, accepts ? 'accepted' : 'declined')
      await opened.note(accepts ? 'accepted' : 'declined')
      return ok(null)
    })
  if (!accepts) return transact(ctx, close)
  const { text, short, seen, goal } = read.value
  const words = { text: { en: text }, short: { en: short }, source }
  // In the transaction that takes the words over: two who press at once do so once.
  const reworded = await rewordCode(ctx, actor, placeId, { code: goal.publicId, seen, words, carries }, close)
  return reworded.ok ? ok(null) : reworded
}

async function openProposal(tx: Tx, { row, personId }: Opened) {
  const proposal = await findProposal(tx.db, row.id)
  if (proposal?.state !== 'open') return fail(stateMoved)
  return (await findProposers(tx.db, row.id)).has(personId) ? fail(notByOwnHand) : ok(proposal)
}
