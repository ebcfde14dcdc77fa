import type { Visibility } from '#db/schema/contributions.ts'
import { answeredBack, checkedWithin } from './schema.ts'

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
 * @returns the decision, the state before it, its reason, and whether it counted then
 */
export function undoTarget(log: readonly Decision[]) {
  const undone = new Set(log.map(({ undoes }) => undoes))
  const target = log.findLast(({ id, undoes }) => undoes === null && !undone.has(id))
  if (!target || target.personId === null) return undefined
  const at = log.indexOf(target) - 1
  const reason = target.was === 'hidden' ? (log[at]?.reason ?? null) : null
  return { id: target.id, visibility: target.was, reason, counted: wasCounted(log, at) }
}

/** Whether a text counted after a line of its log. Answering back leaves it as it was, and an undo takes it back to it. */
function wasCounted(log: readonly Decision[], at: number): boolean {
  const line = log[at]
  if (!line) return true
  if (line.undoes !== null) return wasCounted(log, log.findIndex(({ id }) => id === line.undoes) - 1)
  return line.reason === answeredBack ? wasCounted(log, at - 1) : isCounted(line.became, line.reason)
}

/** Nobody has looked yet whom a new text may name, and that is no matter of more than a moment. */
export const isBeingChecked = (text: { isScreened: boolean; receivedAt: Date }, at: Date): boolean =>
  !text.isScreened && at.getTime() - text.receivedAt.getTime() < checkedWithin
