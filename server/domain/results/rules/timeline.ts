import type { Day } from '#db/schema/columns.ts'
import { addDays } from '#domain/kernel/days.ts'
import type { Timeline } from '../schema.ts'

/** More bars than this are thinner than a finger's breadth on a phone, and than a line on most screens. */
const mostDays = 92

type DayCount = { day: Day; people: number }

/**
 * Responses day by day, the empty days too; week by week where that would be too many.
 * @param counts in order of days
 */
export function timelineOf(counts: readonly DayCount[]): Timeline {
  const [first, last] = [counts[0]?.day, counts.at(-1)?.day]
  if (first === undefined || last === undefined) return { by: 'day', counts: [] }
  const isLong = addDays(first, mostDays) <= last
  const nameOf = isLong ? mondayOf : (day: Day) => day
  const people = new Map<Day, number>()
  for (let day = nameOf(first); day <= last; day = addDays(day, isLong ? 7 : 1)) people.set(day, 0)
  for (const each of counts) {
    const name = nameOf(each.day)
    people.set(name, (people.get(name) ?? 0) + each.people)
  }
  return { by: isLong ? 'week' : 'day', counts: [...people].map(([day, number]) => ({ day, people: number })) }
}

const mondayOf = (day: Day): Day => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return addDays(day, -((weekday + 6) % 7))
}
