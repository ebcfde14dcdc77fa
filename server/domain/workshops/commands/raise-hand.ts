import { z } from 'zod'
import type { Context } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { busy, sessionOver } from '../problems.ts'
import type { Participant } from '../queries/participants.ts'
import type { Ration } from '../ration.ts'
import { longestWhere } from '../schema/live.ts'
import { endHandOf, findPhase, saveHand } from '../store/asks.ts'
import { tellAsk } from './tell-room.ts'

/** `where`: where in the hall somebody is, if they want to say. Too long a one is cut, not refused: the hand counts. */
export const HandInput = z.object({
  kind: z.enum(['hand', 'call']),
  where: z
    .string()
    .default('')
    .transform((typed) => [...typed.replaceAll('\u0000', '').trim()].slice(0, longestWhere).join('') || null),
})
export type HandInput = z.output<typeof HandInput>

type Rationed = Context & { readonly asks: Ration }

/**
 * Raises a hand, or quietly asks for somebody to talk to. Facilitators alone are told, and the record does not say who
 * it was. Raised twice it is up once; said again with a place, the place is the newer one.
 */
export async function raiseHand(
  ctx: Rationed,
  participant: Pick<Participant, 'id' | 'workshopId'>,
  { kind, where }: HandInput,
): Promise<Result<null, Problem>> {
  const wait = ctx.asks.take(participant.id)
  if (wait > 0) return fail(busy(wait))
  const { id: participantId, workshopId } = participant
  return transact<null, Problem>(ctx, async (tx) => {
    // After the end nobody looks at the desk: it must not seem that somebody will come.
    if ((await findPhase(tx.db, workshopId)).phase === 'ended') return fail(sessionOver)
    const hand = { id: tx.ids.next(), workshopId, participantId, kind, where, at: tx.clock.now() }
    if (await saveHand(tx.db, hand)) await tellAsk(tx, workshopId, 'hand')
    return ok(null)
  })
}

/** Takes a hand down again, or a wish to talk back. */
export async function lowerHand(
  ctx: Rationed,
  participant: Pick<Participant, 'id' | 'workshopId'>,
  kind: HandInput['kind'],
): Promise<Result<null, Problem>> {
  const wait = ctx.asks.take(participant.id)
  if (wait > 0) return fail(busy(wait))
  return transact<null, Problem>(ctx, async (tx) => {
    if (await endHandOf(tx.db, participant.id, kind, tx.clock.now())) await tellAsk(tx, participant.workshopId, 'hand')
    return ok(null)
  })
}
