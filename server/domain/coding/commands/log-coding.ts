import type { Tx } from '#domain/kernel/context.ts'
import { insertCodings, settleCoding } from '../store/log.ts'

type By = {
  personId: string | null
  undoes?: string
  bookChangeId?: string
  /** Somebody gave other codes than before: what was settled of them is not any more. */
  unsettles?: boolean
}

/** Brings the coding of contributions in step with their tags, and writes down what they have now. */
export async function logCoding(
  tx: Tx,
  contributionIds: readonly string[],
  { unsettles = false, ...by }: By,
): Promise<void> {
  if (contributionIds.length === 0) return
  await insertCodings(tx.db, {
    ...by,
    ids: contributionIds.map(() => tx.ids.next()),
    contributionIds,
    at: tx.clock.now(),
  })
  await settleCoding(tx.db, contributionIds, unsettles)
}
