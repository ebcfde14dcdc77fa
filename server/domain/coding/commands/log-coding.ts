import type { Tx } from '#domain/kernel/context.ts'
import { insertCodings, settleCoding } from '../store/log.ts'

type By = { personId: string | null; undoes?: string; bookChangeId?: string }

/** Brings the coding of contributions in step with their tags, and writes down what they have now. */
export async function logCoding(tx: Tx, contributionIds: readonly string[], by: By): Promise<void> {
  if (contributionIds.length === 0) return
  await settleCoding(tx.db, contributionIds)
  await insertCodings(tx.db, {
    ...by,
    ids: contributionIds.map(() => tx.ids.next()),
    contributionIds,
    at: tx.clock.now(),
  })
}
