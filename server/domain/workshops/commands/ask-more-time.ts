import { z } from 'zod'
import type { Context } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { activityUnknown, busy, noTimeRuns, timeGivenOften } from '../problems.ts'
import type { Participant } from '../queries/participants.ts'
import type { Ration } from '../ration.ts'
import { addOwnTime, findOwnTime, lockTimed } from '../store/asks.ts'
import { tellAsk } from './tell-room.ts'

/** `had`: seconds of their own that the person saw; pressed twice, it is granted once. */
export const MoreTimeInput = z.object({
  activityId: z.uuid().toLowerCase(),
  had: z.coerce.number().int().min(0).max(100_000).default(0),
})
export type MoreTimeInput = z.output<typeof MoreTimeInput>

/** Success criterion 2.2.1 of WCAG 2.2: whoever needs it can extend a time limit, and at least ten times. */
const mostTimes = 10
/** Where a facilitator started a timer that was not planned. */
const usualSeconds = 60

/** Gives somebody the length of the timer once more, for themselves: granted at once, nobody has to be convinced. */
export async function askMoreTime(
  ctx: Context & { readonly asks: Ration },
  participant: Pick<Participant, 'id' | 'workshopId'>,
  { activityId, had }: MoreTimeInput,
): Promise<Result<null, Problem>> {
  const wait = ctx.asks.take(participant.id)
  if (wait > 0) return fail(busy(wait))
  return transact<null, Problem>(ctx, async (tx) => {
    const activity = await lockTimed(tx.db, activityId)
    if (activity?.workshopId !== participant.workshopId) return fail(activityUnknown)
    const { isOpen, endsAt, round, timerSeconds } = activity
    if (!isOpen || endsAt === null) return fail(noTimeRuns)
    const more = { activityId, round, participantId: participant.id, had, seconds: timerSeconds ?? usualSeconds }
    if (await addOwnTime(tx.db, more, mostTimes)) {
      await tellAsk(tx, participant.workshopId, 'more-time')
      return ok(null)
    }
    const own = await findOwnTime(tx.db, more)
    return own && own.seconds === had ? fail(timeGivenOften(mostTimes)) : ok(null)
  })
}
