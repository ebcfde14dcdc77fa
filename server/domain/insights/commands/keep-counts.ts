import type { Context } from '#domain/kernel/context.ts'
import { findUnsettled, settle } from '../store/kept/settle.ts'

/**
 * Counts those anew to whom something has happened, so that whoever reads figures next finds it done. Nothing depends on
 * it: who reads first counts them otherwise. @returns how many people were counted
 */
export async function keepCounts({ db }: Pick<Context, 'db'>): Promise<number> {
  let people = 0
  // Some of them at a time: what is counted stays counted when the process ends.
  for (const { placeId } of await findUnsettled(db))
    for (let some = -1; some !== 0; people += some) some = await db.transaction().execute((tx) => settle(tx, placeId))
  return people
}
