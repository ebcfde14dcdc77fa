import { type Actor, personIdOf } from '#domain/kernel/actor.ts'
import type { Context } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { handUnknown } from '../problems.ts'
import { findHand, removeCall, saveHand } from '../store/hands.ts'
import { recordEvent } from './record-event.ts'
import { facilitate } from './run-workshop.ts'

/**
 * Answers a raised hand or a call: `seen` says so on the phone that asked, `done` takes it off the list. The record says
 * that there was one, never whose.
 */
export const endHand = (
  ctx: Context,
  actor: Actor,
  publicId: string,
  handId: string,
  answer: 'seen' | 'done',
): Promise<Result<null, Problem>> =>
  facilitate(ctx, actor, publicId, async (tx, workshop) => {
    const hand = await findHand(tx.db, workshop.id, handId)
    if (!hand) return fail(handUnknown)
    if (answer === 'seen' && hand.seenBy !== null) return ok(null)
    const seen = { seen_by: hand.seenBy ?? personIdOf(actor) }
    if (answer === 'done' && hand.kind === 'call') await removeCall(tx.db, handId)
    else await saveHand(tx.db, handId, answer === 'seen' ? seen : { ...seen, ended_at: tx.clock.now() })
    await recordEvent(tx, workshop.id, { type: 'room', payload: { what: 'hand' } }, actor)
    return ok(null)
  })
