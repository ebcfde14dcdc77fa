import type { Day } from '#db/schema/columns.ts'
import { addDays } from '#domain/kernel/days.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { closesInPast, datesCrossed, opensInPast, reportsTooEarly, tooFarAhead } from '../problems.ts'

export type Days = { opensOn: Day | null; closesOn: Day | null; reportsOn: Day | null }

/** A promise for further off than this is a slip of the finger in the year. */
const mostYears = 5

/**
 * Days that can be kept. What is past already may stay as it was.
 * @param before as they are now, null for a survey that was never published @param today in the place's time zone
 */
export function checkDays(days: Days, before: Days | null, today: Day): Result<Days, Problem> {
  const { opensOn, closesOn, reportsOn } = days
  const isNew = (name: keyof Days) => days[name] !== null && days[name] !== before?.[name]
  const isPast = (name: keyof Days) => isNew(name) && (days[name] as Day) < today
  if (opensOn !== null && closesOn !== null && closesOn < opensOn) return fail(datesCrossed)
  if (isPast('opensOn')) return fail(opensInPast)
  if (isPast('closesOn')) return fail(closesInPast)
  if (isPast('reportsOn') || (reportsOn !== null && closesOn !== null && reportsOn < closesOn))
    return fail(reportsTooEarly)
  const last = addDays(today, mostYears * 366)
  const isFar = [opensOn, closesOn, reportsOn].some((day) => day !== null && day > last)
  return isFar ? fail(tooFarAhead(mostYears)) : ok(days)
}

/** Days that were set when a draft was begun, moved on so that it opens today: sixty days stay sixty. */
export function daysFromToday(days: Days, today: Day): Days {
  if (days.opensOn === null || days.opensOn >= today) return days
  const late = Math.round((Date.parse(today) - Date.parse(days.opensOn)) / 86_400_000)
  const later = (day: Day | null) => day && addDays(day, late)
  return { opensOn: today, closesOn: later(days.closesOn), reportsOn: later(days.reportsOn) }
}
