import type { Day } from '#db/schema/columns.ts'
import { addDays } from '#domain/kernel/days.ts'
import type { Span } from './schema.ts'

/** How far back a report may look: what a board compares. */
const mostYears = 3

/**
 * The half-years and years that are over, the newest first. A council's year begins in April, and boards are reported to
 * by its halves.
 */
export function spansBefore(today: Day): Span[] {
  const year = Number(today.slice(0, 4))
  const spans: Span[] = []
  for (let first = year; first > year - mostYears - 1; first -= 1) {
    spans.push({ from: `${first}-10-01`, to: `${first + 1}-03-31` })
    spans.push({ from: `${first}-04-01`, to: `${first + 1}-03-31` })
    spans.push({ from: `${first}-04-01`, to: `${first}-09-30` })
  }
  return spans.filter(({ to }) => to < today)
}

export const isYear = ({ from, to }: Span): boolean => from.slice(5) === '04-01' && to.slice(5) === '03-31'
/** What a span is called in an address. */
export const spanName = ({ from, to }: Span): string => `${from}..${to}`
/** What comes due in as long a time as the report looks back. */
export const comingUntil = (span: Span): Day => addDays(span.to, isYear(span) ? 365 : 183)
