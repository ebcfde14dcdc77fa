import type { Day } from '#db/schema/columns.ts'
import { addDays } from '#domain/kernel/days.ts'
import type { Colour } from '../schema.ts'
import { isOverdue, longLate, type Standing, soon, staleReading, statusOf } from './status.ts'

/**
 * Which rules days were worked out with. One more whenever anything in status.ts changes what a colour is: then all that is
 * kept is worked out anew. A test holds the two together.
 */
export const edition = 1

/** From this day on, until the next span; null: from ever. */
export type Span = { from: Day | null; colour: Colour; isOverdue: boolean }

/**
 * The colours of a commitment on every day there ever was or will be, as long as nobody does anything: a status changes by
 * itself on few days only, and on those the rules are asked. The first is from ever.
 */
export function spansOf(standing: Standing): Span[] {
  const spans: Span[] = []
  for (const from of [null, ...turningDays(standing)]) {
    const day = from ?? addDays(turningDays(standing)[0] ?? '2000-01-01', -1)
    const is = { colour: statusOf(standing, day).colour, isOverdue: isOverdue(standing, day) }
    const last = spans.at(-1)
    if (last?.colour !== is.colour || last.isOverdue !== is.isOverdue) spans.push({ from, ...is })
  }
  return spans
}

/** Every day on which a rule may begin or cease to hold by itself; more than those does no harm. */
function turningDays({ dueOn, milestones, measure, readings, publishedOn }: Standing): Day[] {
  const read = [publishedOn, measure?.baselineOn ?? null, ...readings.map(({ on }) => on)]
  const days = [
    ...(dueOn === null ? [] : [addDays(dueOn, 1), addDays(dueOn, -soon)]),
    ...milestones.flatMap((step) => [addDays(step.dueOn, 1), addDays(step.dueOn, longLate + 1)]),
    ...read.flatMap((on) => (on === null ? [] : [addDays(on, staleReading + 1)])),
  ]
  return [...new Set(days)].toSorted()
}
