import type { Visibility } from '#db/schema/contributions.ts'
import type { CaseOutcome } from '#db/schema/safeguarding.ts'
import { type Afterwards, type Level, mistakeMinutes } from './schema.ts'

const hour = 3_600_000

/**
 * How far a worry has climbed that nobody has taken. One with a lead of its own organisation goes to the place's lead
 * first, and to the administrator after as long again; one that is the place's lead's anyway goes to the administrator
 * at once; and one that no lead can see never waits.
 */
export function levelOf(
  worry: { openedAt: Date; hasOwnLead: boolean; hasPlaceLead: boolean },
  hours: number,
  now: Date,
): Level {
  if (!worry.hasOwnLead && !worry.hasPlaceLead) return 2
  const waited = now.getTime() - worry.openedAt.getTime()
  const steps = Math.floor(waited / (hours * hour))
  if (steps < 1) return 0
  return steps >= 2 || !worry.hasOwnLead || !worry.hasPlaceLead ? 2 : 1
}

/** Whether whoever raised a worry may still say, without a lead, that it was a slip of the finger. */
export const canTakeBack = (
  worry: { state: string; raisedPersonId: string | null; raisedAt: Date },
  personId: string | null,
  now: Date,
): boolean =>
  worry.state === 'open' &&
  personId !== null &&
  worry.raisedPersonId === personId &&
  now.getTime() - worry.raisedAt.getTime() < mistakeMinutes * 60_000

/**
 * What may be shown of a text once its worry has ended. Words about somebody at risk never go back onto a wall by
 * themselves: moderators decide about them anew.
 */
export function visibilityAfter(visibility: Visibility, outcome: CaseOutcome, afterwards: Afterwards): Visibility {
  if (afterwards === 'kept') return 'hidden'
  const wasOne = outcome === 'passed-on' || outcome === 'already-known'
  return wasOne && visibility === 'approved' ? 'held' : visibility
}
