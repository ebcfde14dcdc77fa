import type { Worry } from '#db/schema/contributions.ts'
import type { HeldWriting } from '#db/schema/safeguarding.ts'
import type { Tx } from '#domain/kernel/context.ts'
import { reasonsFor } from '#domain/screening/rules/risk.ts'
import { appendEvent, insertCase } from '../store/cases.ts'
import { saveReasons } from '../store/reasons.ts'
import { lockText, saveWorry } from '../store/worries.ts'

/** What screening writes as the reason of a worry. */
const screened = 'screened'

/**
 * Opens a worry because screening found signs in a text: its clock starts, and moderators read it first. By which rules,
 * is kept with it. Part of the transaction that holds the text back. The text must have no open worry.
 * @param held what the signs were found in
 */
export async function suspect(
  tx: Tx,
  { id, worry }: { id: string; worry: Worry },
  held: { of: HeldWriting; words: string },
): Promise<void> {
  const text = await lockText(tx.db, id)
  if (!text) return
  const move = { contributionId: id, was: worry, became: 'open', reason: screened } as const
  await saveWorry(tx, null, { ...move, sealed: false })
  const caseId = await insertCase(tx, {
    ...{ place_id: text.placeId, organisation_id: text.organisationId, workshop_id: text.workshopId },
    ...{ contribution_id: id, raised_by: 'screening', reason: screened, state: 'suspected' },
    ...{ opened_at: tx.clock.now(), look_again_from: tx.clock.now() },
  })
  await appendEvent(tx, caseId, null, { kind: 'suspected' })
  await saveReasons(tx, { contributionId: id, of: held.of, reasons: reasonsFor(held.words) })
}
