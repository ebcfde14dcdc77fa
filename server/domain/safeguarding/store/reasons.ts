import type { HeldWriting } from '#db/schema/safeguarding.ts'
import type { Tx } from '#domain/kernel/context.ts'
import type { Reason } from '#domain/screening/rules/risk.ts'

/** Kept as they were the first time: neither a text nor an answer is held twice. */
export async function saveReasons(
  tx: Tx,
  { contributionId, of, reasons }: { contributionId: string; of: HeldWriting; reasons: readonly Reason[] },
): Promise<void> {
  if (reasons.length === 0) return
  await tx.db
    .insertInto('held_because')
    .values(
      reasons.map(({ rule, place }, position) => ({
        ...{ contribution_id: contributionId, of, position, rule, at: tx.clock.now() },
        ...{ starts: place?.starts ?? null, ends: place?.ends ?? null },
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
