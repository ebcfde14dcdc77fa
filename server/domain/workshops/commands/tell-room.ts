import type { Context, Tx } from '#domain/kernel/context.ts'
import { ok } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { type Ask, findUntold, type Rest, takeTurn, takeUntold } from '../store/room-news.ts'
import { recordEvent } from './record-event.ts'

/** A facilitator reads no faster, and each event makes every desk read its whole room. */
const restMilliseconds = 1000

const restAt = (at: Date): Rest => ({ at, since: new Date(at.getTime() - restMilliseconds) })

/**
 * For what people in the room ask, in the transaction that saves it: the first of a second is told at once, the others
 * together when it is over.
 */
export async function tellAsk(tx: Tx, workshopId: string, what: Ask): Promise<void> {
  if (await takeTurn(tx.db, workshopId, what, restAt(tx.clock.now())))
    await recordEvent(tx, workshopId, { type: 'room', payload: { what } })
}

/**
 * Tells what was left for the end of a second. Any number of processes may do this at once: each takes it and nobody
 * else tells it.
 *
 * @returns how many workshops were told
 */
export async function tellRooms(ctx: Context): Promise<number> {
  let told = 0
  for (const { workshopId } of await findUntold(ctx.db, restAt(ctx.clock.now())))
    await transact(ctx, async (tx) => {
      const untold = await takeUntold(tx.db, workshopId, restAt(tx.clock.now()))
      if (!untold) return ok(null)
      await recordEvent(tx, workshopId, { type: 'room', payload: untold })
      told += 1
      return ok(null)
    })
  return told
}
