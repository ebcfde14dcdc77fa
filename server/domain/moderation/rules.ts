import type { Visibility } from '#db/schema/contributions.ts'

/** One line of the visibility log, oldest first in a list. */
export type Decision = {
  id: string
  was: Visibility
  became: Visibility
  reason: string | null
  personId: string | null
  undoes: string | null
}

/** Somebody spoke, so it counts, shown or not; except what is no answer at all. */
export const isCounted = (visibility: Visibility, reason: string | null): boolean =>
  !(visibility === 'hidden' && (reason === 'spam' || reason === 'off-subject'))

/**
 * What undo takes back: the newest decision that still stands, if a person made it. Taking back several goes back in
 * time one by one.
 * @returns the decision, the state before it, and the reason of that state
 */
export function undoTarget(log: readonly Decision[]) {
  const undone = new Set(log.map(({ undoes }) => undoes))
  const target = log.findLast(({ id, undoes }) => undoes === null && !undone.has(id))
  if (!target || target.personId === null) return undefined
  const before = log[log.indexOf(target) - 1]
  return { id: target.id, visibility: target.was, reason: target.was === 'hidden' ? (before?.reason ?? null) : null }
}
