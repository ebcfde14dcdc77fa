import type { ConsentGiver, ConsentPurpose } from '#db/schema/surveys.ts'
import { type AskedPurpose, type Consents, type Purpose, purposes } from '../schema.ts'

/** `companion`: who was with a child. `isHelped`: somebody ticked what this person said. */
export type Who = { isYoung: boolean; companion: string | null; isHelped: boolean }
type ConsentRow = { purpose: ConsentPurpose; given: boolean; given_by: ConsentGiver }

/**
 * What somebody is asked to agree to beyond being counted. Nothing of the young: their words are neither quoted nor
 * published, and nobody writes to them.
 */
export const purposesAsked = (isYoung: boolean, asksContact: boolean): AskedPurpose[] => {
  if (isYoung) return []
  return asksContact ? ['quote', 'publish', 'contact', 'told'] : ['quote', 'publish']
}

/** One row a purpose, also for what was not agreed to. Sending is agreeing to be counted. */
export function consentsOf(consents: Consents, who: Who, asksContact: boolean): ConsentRow[] {
  const given_by = giverOf(who)
  const asked: readonly Purpose[] = purposesAsked(who.isYoung, asksContact)
  const isGiven = (purpose: Purpose) =>
    purpose === 'analysis' || (asked.includes(purpose) && consents[purpose as AskedPurpose])
  return purposes.map((purpose) => ({ purpose, given: isGiven(purpose), given_by }))
}

function giverOf({ companion, isHelped }: Who): ConsentGiver {
  if (companion === null) return isHelped ? 'helper' : 'self'
  if (companion === 'parent' || companion === 'other-adult') return companion
  return 'worker'
}
