import type { BallotSource } from '#db/schema/workshops.ts'
import type { Context } from '#domain/kernel/context.ts'
import { fail } from '#domain/kernel/result.ts'
import type { BallotBatches } from '../ballot-batches.ts'
import { activityUnknown, busy } from '../problems.ts'
import type { Participant } from '../queries/participants.ts'
import { checkBallot } from '../rules.ts'
import type { VoteInput } from './inputs.ts'
import type { BallotAnswer } from './save-ballots.ts'

/**
 * Resolves after the commit of the batch it joined. Holds no lock of its own: six hundred people press at once.
 * Sent again with the same `cmdId` it changes nothing and says what counts.
 */
export async function castVote(
  ctx: Context & { readonly ballots: BallotBatches },
  participant: Participant,
  input: VoteInput,
  source: BallotSource,
): Promise<BallotAnswer> {
  const wait = ctx.ballots.ration.take(participant.id)
  if (wait > 0) return fail(busy(wait))
  const form = await ctx.ballots.formOf(input.activityId)
  if (form?.workshopId !== participant.workshopId) return fail(activityUnknown)
  const checked = checkBallot(form, input)
  if (!checked.ok) return checked
  const { cmdId, activityId, clientSeq, waited } = input
  return ctx.ballots.add({
    ...checked.value,
    participantId: participant.id,
    workshopId: participant.workshopId,
    cmdId,
    activityId,
    clientSeq,
    waited,
    source,
    receivedAt: ctx.clock.now(),
  })
}
