import type { Actor } from '#domain/kernel/actor.ts'
import type { Context } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { messageTooLong } from '../problems.ts'
import { longestMessage } from '../schema/live.ts'
import { saveWorkshopState } from '../store/workshops.ts'
import { recordEvent } from './record-event.ts'
import { facilitate } from './run-workshop.ts'

/** A word to everybody, on every phone and on the wall until it is taken away. @param typed blank to take it away */
export const sayToAll = (ctx: Context, actor: Actor, publicId: string, typed: string): Promise<Result<null, Problem>> =>
  facilitate(ctx, actor, publicId, async (tx, workshop) => {
    const message = typed.replaceAll('\u0000', '').trim()
    if ([...message].length > longestMessage) return fail(messageTooLong(longestMessage))
    await saveWorkshopState(tx.db, workshop.id, { message: message || null })
    await recordEvent(tx, workshop.id, { type: 'message', payload: { isShown: message !== '' } }, actor)
    return ok(null)
  })
