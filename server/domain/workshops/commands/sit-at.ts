import type { Context } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { busy, seatsNotChosen, tableUnknown } from '../problems.ts'
import type { Participant } from '../queries/participants.ts'
import type { Ration } from '../ration.ts'
import { findPhase, isTableOf, saveSeat } from '../store/asks.ts'
import { tellAsk } from './tell-room.ts'

/** Says at which table somebody sits, where people choose that themselves; null for none. */
export async function sitAt(
  ctx: Context & { readonly asks: Ration },
  participant: Pick<Participant, 'id' | 'workshopId' | 'kind'>,
  tableId: string | null,
): Promise<Result<null, Problem>> {
  const wait = ctx.asks.take(participant.id)
  if (wait > 0) return fail(busy(wait))
  const { id, workshopId, kind } = participant
  return transact<null, Problem>(ctx, async (tx) => {
    // A scribe's table is the one on their pass.
    if ((await findPhase(tx.db, workshopId)).seating !== 'chosen' || kind !== 'phone') return fail(seatsNotChosen)
    if (tableId !== null && !(await isTableOf(tx.db, workshopId, tableId))) return fail(tableUnknown)
    if (await saveSeat(tx.db, id, tableId)) await tellAsk(tx, workshopId, 'seat')
    return ok(null)
  })
}
