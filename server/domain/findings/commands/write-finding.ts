import type { Actor } from '#domain/kernel/actor.ts'
import type { Context, Tx } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { changedMeanwhile, proposalMissing, tooStrong } from '../problems.ts'
import { bestOf, isStronger, measure } from '../rules/strength.ts'
import { checkProposal, checkText, checkWhole, isSameText } from '../rules/text.ts'
import type { FindingText, ProposedWords } from '../schema.ts'
import { findLastEventNumber, insertText, updateText } from '../store/findings.ts'
import { deleteProposal, findGoal, findProposal, saveProposal } from '../store/proposals.ts'
import { changeFinding, type Opened } from './open-finding.ts'

type Written = {
  text: FindingText
  /** New words for the goal; both empty where none are proposed. */
  proposal: ProposedWords
  /** The revision that the page was read at. */
  seen: number
  /** Which open page it is from: what it has saved itself a moment ago is not in its way. */
  page: string
}

/**
 * Saves a draft, half written or whole. Refused: `findings.changed-meanwhile` where somebody else saved since, or another
 * page of the same person.
 */
export const writeFinding = (
  ctx: Context,
  actor: Actor,
  placeId: string,
  publicId: string,
  written: Written,
): Promise<Result<null, Problem>> =>
  changeFinding(ctx, actor, { placeId, publicId, verb: 'findings.write', states: ['draft'] }, (tx, opened) =>
    save(tx, opened, written),
  )

/**
 * Saves a draft and gives it to somebody else to look at. As long as something is missing in it this is refused, and what
 * was typed is saved all the same.
 */
export async function sendFinding(
  ctx: Context,
  actor: Actor,
  placeId: string,
  publicId: string,
  written: Written,
): Promise<Result<null, Problem>> {
  const saved = await writeFinding(ctx, actor, placeId, publicId, written)
  if (!saved.ok) return saved
  const opening = { placeId, publicId, verb: 'findings.write', states: ['draft'] } as const
  return changeFinding(ctx, actor, opening, async (tx, opened) => {
    // Between the two somebody may have been faster, with other words.
    if (isOvertaken(opened, written)) return fail(changedMeanwhile)
    const { row, newest, touch, note } = opened
    const whole = checkWhole(newest)
    if (!whole.ok) return whole
    if (newest.strength && isStronger(newest.strength, bestOf(measure(row.frozen)))) return fail(tooStrong)
    const proposal = await findProposal(tx.db, row.id)
    if (proposal && !(proposal.text && proposal.short)) return fail(proposalMissing)
    await touch({ state: 'in-review', editing_page: null })
    await note('sent')
    return ok(null)
  })
}

/** Whether somebody else saved since the page was read, or another page of the same person. */
const isOvertaken = ({ row }: Opened, { seen, page }: Pick<Written, 'seen' | 'page'>): boolean =>
  row.revision !== seen && row.editing_page !== page

async function save(tx: Tx, opened: Opened, written: Written): Promise<Result<null, Problem>> {
  const { row, newest, personId, touch } = opened
  // Before anything else: whoever mends a refused text goes on from what they saw, never over what they did not.
  if (isOvertaken(opened, written)) return fail(changedMeanwhile)
  const checked = checkText(written.text)
  if (!checked.ok) return checked
  const words = checkProposal(written.proposal)
  if (!words.ok) return words
  const isRewritten = !isSameText(checked.value, newest)
  if (isRewritten) {
    const at = tx.clock.now()
    const stands = await findLastEventNumber(tx.db, row.id)
    if (newest.person_id === personId && newest.number > stands)
      await updateText(tx.db, row.id, newest.number, checked.value, at)
    else {
      newest.number += 1
      const by = { person_id: personId, began_at: at, changed_at: at }
      await insertText(tx.db, { ...checked.value, finding_id: row.id, number: newest.number, ...by })
    }
  }
  const isReproposed = await saveWords(tx, opened, words.value)
  if (isRewritten || isReproposed) await touch({ editing_page: written.page })
  return ok(null)
}

/** @returns whether that changed anything */
async function saveWords(
  tx: Tx,
  { row, personId, noteHand }: Opened,
  { text, short }: ProposedWords,
): Promise<boolean> {
  const before = await findProposal(tx.db, row.id)
  if ((before?.text ?? '') === text && (before?.short ?? '') === short) return false
  if (!text && !short) {
    await deleteProposal(tx.db, row.id)
    await noteHand('unproposed')
  } else {
    const { number } = await findGoal(tx.db, row.goal_id)
    const words = { finding_id: row.id, seen: number, text, short }
    await saveProposal(tx.db, { ...words, person_id: personId, at: tx.clock.now() })
    await noteHand('proposed')
  }
  return true
}
