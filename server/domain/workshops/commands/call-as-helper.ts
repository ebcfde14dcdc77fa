import type { Context } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { busy, passNeeded, sessionOver } from '../problems.ts'
import type { Clerk } from '../queries/passes.ts'
import type { Ration } from '../ration.ts'
import { findPhase } from '../store/asks.ts'
import { removeCallOf, saveCall } from '../store/helper-calls.ts'
import type { HandInput } from './raise-hand.ts'
import { tellAsk } from './tell-room.ts'

type Rationed = Context & { readonly asks: Ration }

/**
 * Quietly asks for somebody to talk to, or takes it back, as whoever enters hands and paper. Facilitators alone are told,
 * and not by which pass. A facilitator who enters them has nobody to ask here.
 */
export async function callAsHelper(
  ctx: Rationed,
  { workshop, by }: Pick<Clerk, 'workshop' | 'by'>,
  asked: 'raise' | 'lower',
  where: HandInput['where'] = null,
): Promise<Result<null, Problem>> {
  if (!('passId' in by)) return fail(passNeeded)
  const { passId } = by
  const wait = ctx.asks.take(passId)
  if (wait > 0) return fail(busy(wait))
  return transact<null, Problem>(ctx, async (tx) => {
    // After the end nobody looks at the desk: it must not seem that somebody will come.
    if (asked === 'raise' && (await findPhase(tx.db, workshop.id)).phase === 'ended') return fail(sessionOver)
    const call = { id: tx.ids.next(), workshopId: workshop.id, passId, where, at: tx.clock.now() }
    const isNews = asked === 'raise' ? await saveCall(tx.db, call) : await removeCallOf(tx.db, passId)
    if (isNews) await tellAsk(tx, workshop.id, 'hand')
    return ok(null)
  })
}
