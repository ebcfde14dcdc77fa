import type { BallotSource } from '#db/schema/workshops.ts'
import type { Context } from '#domain/kernel/context.ts'
import { fail } from '#domain/kernel/result.ts'
import type { BallotBatches } from '../ballot-batches.ts'
import { activityUnknown, busy, choiceUnknown, scribesDoNotVote } from '../problems.ts'
import type { Participant } from '../queries/participants.ts'
import { type BallotForm, checkBallot } from '../rules/check-ballot.ts'
import { kinds } from '../schema/kinds.ts'
import type { VoteInput } from './inputs.ts'
import type { BallotAnswer } from './save-ballots.ts'

/** How a ballot came in. The door says so, never the phone; paper has a door of its own (key-paper.ts). */
export type Arrival = { source: Exclude<BallotSource, 'paper'> }

/**
 * Resolves after the commit of the batch it joined. Holds no lock of its own: six hundred people press at once.
 * Sent again with the same `cmdId` it changes nothing and says what counts.
 */
export async function castVote(
  ctx: Context & { readonly ballots: BallotBatches },
  participant: Pick<Participant, 'id' | 'workshopId' | 'kind'>,
  input: VoteInput,
  { source }: Arrival,
): Promise<BallotAnswer> {
  // A table has no vote of its own: whoever holds its pass votes on their own phone.
  if (participant.kind !== 'phone') return fail(scribesDoNotVote)
  const wait = ctx.ballots.ration.take(participant.id)
  if (wait > 0) return fail(busy(wait))
  const { cmdId, activityId, clientSeq, waited, round } = input
  const form = await ctx.ballots.formOf(activityId)
  if (form?.workshopId !== participant.workshopId) return fail(activityUnknown)
  const checked = await checkAgain(ctx, form, input)
  if (!checked.ok) return checked
  return ctx.ballots.add({
    ...checked.value,
    participantId: participant.id,
    workshopId: participant.workshopId,
    cmdId,
    activityId,
    clientSeq,
    waited,
    madeIn: round,
    source,
    enteredBy: null,
    receivedAt: ctx.clock.now(),
  })
}

/** A choice that is not known may be one that the room put forward since we looked. */
async function checkAgain({ ballots }: { ballots: BallotBatches }, form: BallotForm, input: VoteInput) {
  const checked = checkBallot(form, input)
  if (checked.ok || checked.problem.code !== choiceUnknown.code || kinds[form.kind].becomes !== 'choice') return checked
  const newer = await ballots.formOf(form.activityId, 'anew')
  return newer ? checkBallot(newer, input) : checked
}
