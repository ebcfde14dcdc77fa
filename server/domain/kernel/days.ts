import type { Day } from '#db/schema/columns.ts'

/** The calendar day of an instant in a place's time zone, as 'YYYY-MM-DD'. */
export function dayIn(timeZone: string, at: Date): Day {
  // Canadian English writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at)
}

/** A day `count` days later (or earlier). */
export function addDays(day: Day, count: number): Day {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + count)
  return date.toISOString().slice(0, 10)
}
