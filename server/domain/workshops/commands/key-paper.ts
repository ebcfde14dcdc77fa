import { v5 } from 'uuid'
import { z } from 'zod'
import type { Allocation } from '#db/schema/workshops.ts'
import type { Context, Tx } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import type { BallotBatches } from '../ballot-batches.ts'
import { activityUnknown, askedAgain, malformed, sheetBlank, sheetKeyed } from '../problems.ts'
import type { Clerk } from '../queries/passes.ts'
import { type BallotContent, type BallotForm, checkBallot } from '../rules/check-ballot.ts'
import { entryRefusal } from '../rules/entry.ts'
import { isVote, kinds } from '../schema/kinds.ts'
import { largestSheetNumber } from '../schema/tables.ts'
import { appendBallots, type BallotRow, bumpVersion, projectVotes } from '../store/ballots.ts'
import { findClerkName, findHighestSeq, findKeyed, lockEntry, saveSheet } from '../store/entries.ts'
import { makeParticipantToken, tokenIn } from './participant-token.ts'

const id = z.uuid().toLowerCase()
export const PaperInput = z.object({
  cmdId: id,
  activityId: id,
  /** The round that the sheet was for: a vote that is asked again has another one. */
  round: z.number().int(),
  sheet: z.number().int().min(1).max(largestSheetNumber),
  /** By choice; what was left blank is not in it. */
  answers: z.record(id, z.number().int()),
  /** Instead of what was keyed from this sheet before. */
  replaces: z.boolean(),
})
export type PaperInput = z.output<typeof PaperInput>

/** `replaced`: something was keyed from this sheet before. */
export type Keyed = { replaced: boolean }

/**
 * Enters one sheet's answers to one activity, as the vote of whoever filled it in. A sheet counts once: keyed a second
 * time it is refused, saying who keyed it and when, unless that is to be replaced; the record keeps both.
 */
export async function keyPaper(
  ctx: Context & { readonly ballots: BallotBatches },
  { workshop, by }: Clerk,
  input: PaperInput,
  language: string,
): Promise<Result<Keyed, Problem>> {
  const { activityId } = input
  const form = await ctx.ballots.formOf(activityId, 'anew')
  if (form?.workshopId !== workshop.id || !isVote(form.kind)) return fail(activityUnknown)
  const checked = contentsOf(form, input.answers)
  if (!checked.ok) return checked
  return transact<Keyed, Problem>(ctx, async (tx) => {
    const entry = await lockEntry(tx.db, activityId)
    if (!entry) return fail(activityUnknown)
    const refusal = entryRefusal(entry)
    if (refusal) return fail(refusal)
    if (entry.round !== input.round) return fail(askedAgain)
    const participantId = await sheetOf(tx, workshop, input.sheet, language)
    const before = await findKeyed(tx.db, { participantId, activityId, round: entry.round })
    const commandOf = (slot: string) => v5(`paper/${slot}`, input.cmdId)
    if (before.some(({ slot, cmdId }) => cmdId === commandOf(slot))) return ok({ replaced: input.replaces })
    const [newest] = before
    if (newest && !input.replaces) {
      const name = newest.by ? await findClerkName(tx.db, newest.by) : ''
      return fail(sheetKeyed(input.sheet, name, newest.receivedAt))
    }
    // Of a sheet keyed anew, what is blank now takes back what was there.
    const gone = new Set(
      before.map(({ slot }) => slot).filter((slot) => !checked.value.some((each) => each.slot === slot)),
    )
    const contents = [...checked.value, ...[...gone].map((slot) => ({ slot, allocation: {} }))]
    if (contents.length === 0) return fail(sheetBlank)
    const highest = await findHighestSeq(tx.db, participantId)
    const rows = contents.map(
      ({ slot, allocation }, index): BallotRow => ({
        ...{ participantId, workshopId: workshop.id, activityId, slot, allocation, round: entry.round },
        ...{ cmdId: commandOf(slot), clientSeq: highest + 1 + index, source: 'paper', enteredBy: by },
        ...{ receivedAt: tx.clock.now(), waited: 0, late: false },
      }),
    )
    await appendBallots(tx.db, rows)
    await projectVotes(tx.db, rows)
    const version = await bumpVersion(tx.db, activityId)
    tx.emit({ type: 'workshops.votes-saved', workshopId: workshop.id, activityId, version })
    return ok({ replaced: newest !== undefined })
  })
}

/** The ballots that a sheet's answers make: one, or one for each choice that was answered. */
function contentsOf(form: BallotForm, answers: Allocation): Result<BallotContent[], Problem> {
  const given = Object.entries(answers)
  const isWhole = kinds[form.kind].votes === 'whole'
  if (!isWhole && given.length > form.choices.size) return fail(malformed)
  const raw = isWhole
    ? [{ slot: '', allocation: answers }]
    : given.map(([choiceId, value]) => ({ slot: choiceId, allocation: { [choiceId]: value } }))
  const contents: BallotContent[] = []
  for (const content of raw) {
    const checked = checkBallot(form, content)
    if (!checked.ok) return checked
    if (Object.keys(checked.value.allocation).length > 0) contents.push(checked.value)
  }
  return ok(contents)
}

async function sheetOf(tx: Tx, { id, placeId, organisationId }: Clerk['workshop'], number: number, language: string) {
  const sheet = await saveSheet(tx.db, {
    ...{ id: tx.ids.next(), kind: 'sheet', sheet_number: number, table_id: null, pass_id: null },
    ...{ workshop_id: id, place_id: placeId, organisation_id: organisationId },
    // Nobody has this token: paper sends nothing by itself.
    token_hash: tx.keys.hash('participant', tokenIn(id, makeParticipantToken())),
    ...{ language, area_id: null, age_band: null, joined_at: tx.clock.now() },
  })
  return sheet.id
}
