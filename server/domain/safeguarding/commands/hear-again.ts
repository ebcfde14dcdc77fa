import type { Worry } from '#db/schema/contributions.ts'
import { system } from '#domain/kernel/actor.ts'
import type { Tx } from '#domain/kernel/context.ts'
import { announceShown } from '#domain/moderation/commands/announce.ts'
import { appendEvent, insertCase } from '../store/cases.ts'
import { lockText, saveWorry } from '../store/worries.ts'

/** What screening writes as the reason of a worry. */
const screened = 'screened'

/**
 * Somebody whose words a lead has kept writes again: whoever looked after it reads that first, as a worry of its own
 * with its own clock. Nobody else sees the words, before or after.
 */
export async function hearAgain(tx: Tx, { id, worry }: { id: string; worry: Worry }): Promise<void> {
  const text = await lockText(tx.db, id)
  if (!text) return
  const move = { contributionId: id, was: worry, became: 'open', reason: screened } as const
  await saveWorry(tx, null, { ...move, sealed: true })
  const caseId = await insertCase(tx, {
    ...{ place_id: text.placeId, organisation_id: text.organisationId, workshop_id: text.workshopId },
    ...{ contribution_id: id, raised_by: 'screening', reason: screened, state: 'open' },
    opened_at: tx.clock.now(),
  })
  await appendEvent(tx, caseId, null, { kind: 'suspected' })
  await announceShown(tx, system, text)
}
