import type { Day } from '#db/schema/columns.ts'
import type { PromiseStatus } from '../schema.ts'

export type Days = { dueOn: Day | null; firstDue: Day | null; answeredOn: Day | null }

/**
 * Where a promise to report back stands: nobody types it. An answer is in time by the day that was promised first: moving
 * the day later makes nothing in time. Until it is answered the day that stands now counts, with the first one beside it.
 */
export function statusOf({ dueOn, firstDue, answeredOn }: Days, today: Day): PromiseStatus {
  const first = firstDue ?? dueOn
  if (first === null || dueOn === null) return 'none'
  if (answeredOn !== null) return answeredOn <= first ? 'in-time' : 'late'
  return today > dueOn ? 'overdue' : 'due'
}

/** Days from one to the other; less than 0 where the other is past. */
export const daysUntil = (day: Day, today: Day): number =>
  Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000)
