import type { Tx } from '#domain/kernel/context.ts'
import { appendEvent, updateCase } from '../store/cases.ts'
import { lockUnreached } from '../store/settings.ts'

/** What somebody had taken as a lead and reaches no more is nobody's again, and its clock runs on. */
export async function giveUpUnreached(tx: Tx, placeId: string, personId: string, by: string | null): Promise<void> {
  for (const { id } of await lockUnreached(tx.db, placeId, personId)) {
    await updateCase(tx.db, id, { state: 'open', lead_id: null, taken_at: null })
    await appendEvent(tx, id, by, { kind: 'given-up', aboutPersonId: personId })
  }
}
