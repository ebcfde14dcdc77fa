import type { Context } from '#domain/kernel/context.ts'
import { traceOf } from '#domain/kernel/trace-of.ts'
import { findUnsettled, peopleAtOnce } from '../store/kept/settle.ts'
import { settleInTurn } from '../store/kept/turns.ts'

/**
 * Counts those anew to whom something has happened, so that whoever reads figures next finds it done. Nothing depends on
 * it: who reads first counts them otherwise. A place where it fails is left for the next time.
 * @param isStopped asked between turns: what is counted stays counted
 * @returns how many people were counted
 */
export async function keepCounts(
  { db, log }: Pick<Context, 'db' | 'log'>,
  isStopped: () => boolean = () => false,
): Promise<number> {
  let people = 0
  for (const { placeId } of await findUnsettled(db))
    try {
      // Until a turn was not full: whoever comes meanwhile waits for the next sweep, and other places do not wait for them.
      for (let some = peopleAtOnce; some === peopleAtOnce && !isStopped(); people += some)
        some = await settleInTurn(db, placeId)
    } catch (error) {
      if (!isStopped()) log.error({ ...traceOf(error), place: placeId }, 'keeping counts failed')
    }
  return people
}
