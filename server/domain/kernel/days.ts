import type { Day } from '#db/schema/columns.ts'

/** Making one costs as much as a query, and every page asks for a day. They hold nothing but their zone. */
const formats = new Map<string, Intl.DateTimeFormat>()

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  // Canadian English writes dates as ISO 8601 does.
  const made = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  formats.set(timeZone, made)
  return made
}

/** The calendar day of an instant in a place's time zone, as 'YYYY-MM-DD'. */
export const dayIn = (timeZone: string, at: Date): Day => formatFor(timeZone).format(at)

/** A day `count` days later (or earlier). */
export function addDays(day: Day, count: number): Day {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + count)
  return date.toISOString().slice(0, 10)
}

/** The instant a day ends in a place's time zone: its midnight, whatever the clocks did that night. */
export function endOfDay(day: Day, timeZone: string): Date {
  const midnight = new Date(`${addDays(day, 1)}T00:00:00Z`)
  // Zones are at most 14 hours off; the offset that holds at the guess holds at midnight but for the hours of a change.
  const guess = new Date(midnight.getTime() - offsetAt(midnight, timeZone))
  return new Date(midnight.getTime() - offsetAt(guess, timeZone))
}

/** Milliseconds that a zone's clocks are ahead of UTC. */
function offsetAt(at: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-CA', {
    ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit', second: '2-digit' },
  }).formatToParts(at)
  const part = (type: string) => parts.find((each) => each.type === type)?.value
  const local = `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}Z`
  return new Date(local).getTime() - Math.floor(at.getTime() / 1000) * 1000
}

/** The hour of the day on a place's clocks, 0 to 23. */
export const hourIn = (timeZone: string, at: Date): number =>
  Number(new Intl.DateTimeFormat('en-CA', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(at))
