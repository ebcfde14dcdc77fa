import type { Db } from '#db/client.ts'
import type { Visibility } from '#db/schema/contributions.ts'
import type { Tx } from '#domain/kernel/context.ts'
import type { Decision } from '#domain/moderation/rules.ts'

export const findDecisions = (db: Db, contributionId: string): Promise<Decision[]> =>
  db
    .selectFrom('visibility_change')
    .select(['id', 'was', 'became', 'reason', 'person_id as personId', 'undoes'])
    .where('contribution_id', '=', contributionId)
    .orderBy('at')
    .orderBy('id')
    .execute()

export type VisibilityMove = {
  contributionId: string
  was: Visibility
  became: Visibility
  reason: string | null
  counted: boolean
  undoes?: string
}

/** Changes what may be shown and writes down who did. */
export async function saveVisibility(tx: Tx, personId: string | null, move: VisibilityMove): Promise<void> {
  const at = tx.clock.now()
  const isDecided = move.became === 'approved' || move.became === 'hidden'
  await tx.db
    .updateTable('contribution')
    .set({ visibility: move.became, on_subject: move.counted, decided_at: isDecided ? at : null })
    .where('id', '=', move.contributionId)
    .execute()
  await tx.db
    .insertInto('visibility_change')
    .values({
      id: tx.ids.next(),
      contribution_id: move.contributionId,
      was: move.was,
      became: move.became,
      reason: move.reason,
      person_id: personId,
      undoes: move.undoes ?? null,
      at,
    })
    .execute()
}
