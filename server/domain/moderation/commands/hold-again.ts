import { system } from '#domain/kernel/actor.ts'
import type { Tx } from '#domain/kernel/context.ts'
import { suspect } from '#domain/safeguarding/commands/suspect.ts'
import { mayMeanRisk } from '#domain/screening/rules/risk.ts'
import { answeredBack } from '../schema.ts'
import { saveVisibility } from '../store/changes.ts'
import type { Item } from '../store/items.ts'
import { announceShown } from './announce.ts'

type Hidden = Pick<Item, 'id' | 'placeId' | 'surveyId' | 'workshopId' | 'visibility' | 'worry'> & { onSubject: boolean }

/**
 * Puts a text back into the queue because its person said why it should be published. It counts as it counted before.
 * What they wrote is screened like anything else they write. The caller has locked the text.
 */
export async function holdAgain(tx: Tx, item: Hidden, written: string): Promise<void> {
  const move = { contributionId: item.id, reason: answeredBack, was: item.visibility, became: 'held' } as const
  if (mayMeanRisk(written)) await suspect(tx, item, { of: 'answer', words: written })
  await saveVisibility(tx, null, { ...move, counted: item.onSubject })
  await announceShown(tx, system, item)
}
