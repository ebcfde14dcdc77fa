import { z } from 'zod'
import type { Context } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import type { BallotBatches } from '../ballot-batches.ts'
import { activityUnknown, askedAgain, tableUnknown } from '../problems.ts'
import type { Clerk } from '../queries/passes.ts'
import { entryRefusal } from '../rules/entry.ts'
import { checkHands } from '../rules/hand-count.ts'
import { isTableOf } from '../store/asks.ts'
import { bumpVersion } from '../store/ballots.ts'
import { lockEntry, saveHandCount } from '../store/entries.ts'

const id = z.uuid().toLowerCase()
export const HandsInput = z.object({
  cmdId: id,
  activityId: id,
  /** The round that was counted: a vote that is asked again has another one. */
  round: z.number().int(),
  /** Null where the whole room was counted at once. */
  tableId: id.nullable(),
  people: z.number().int().nullable(),
  counts: z.record(id, z.record(z.string().regex(/^(0|-?[1-9]\d{0,2})$/), z.number().int())),
})
export type HandsInput = z.output<typeof HandsInput>

/**
 * Enters hands that were counted in the room. The newest count of a table, or of the room, is the one that counts; the
 * ones before it stay in the record, with who entered them. Sent again it changes nothing.
 */
export async function countHands(
  ctx: Context & { readonly ballots: BallotBatches },
  { workshop, by }: Clerk,
  input: HandsInput,
): Promise<Result<null, Problem>> {
  const { activityId, tableId, cmdId } = input
  // Statements that the room put forward meanwhile count as well.
  const form = await ctx.ballots.formOf(activityId, 'anew')
  if (form?.workshopId !== workshop.id) return fail(activityUnknown)
  const checked = checkHands(form, input)
  if (!checked.ok) return checked
  return transact<null, Problem>(ctx, async (tx) => {
    const entry = await lockEntry(tx.db, activityId)
    if (!entry) return fail(activityUnknown)
    const refusal = entryRefusal(entry)
    if (refusal) return fail(refusal)
    if (entry.round !== input.round) return fail(askedAgain)
    if (tableId !== null && !(await isTableOf(tx.db, workshop.id, tableId))) return fail(tableUnknown)
    const { people, counts } = checked.value
    const isNew = await saveHandCount(tx.db, {
      ...{ id: tx.ids.next(), cmd_id: cmdId, activity_id: activityId, round: entry.round, table_id: tableId },
      ...{ people, counts: JSON.stringify(counts), at: tx.clock.now() },
      // By this number the newest is found: clocks jump. It is the one that the activity has from here on.
      version: entry.version + 1,
      person_id: 'personId' in by ? by.personId : null,
      pass_id: 'passId' in by ? by.passId : null,
    })
    if (!isNew) return ok(null)
    const version = await bumpVersion(tx.db, activityId)
    tx.emit({ type: 'workshops.votes-saved', workshopId: workshop.id, activityId, version })
    return ok(null)
  })
}
