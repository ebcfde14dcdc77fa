import type { Db } from '#db/client.ts'
import type { Day } from '#db/schema/columns.ts'
import { dayIn } from '#domain/kernel/days.ts'
import type { Place } from '#domain/people/queries.ts'
import { publicScope, readPublished } from '../aggregate.ts'
import { type GoalFigures, type Quote, quotesInPublic } from '../schema.ts'
import { readQuotes } from './quotes.ts'

export type OpenGoal = { figures: GoalFigures | null; quotes: Quote[] }

/**
 * What everybody may read of some goals: figures as they were published last, and at most `each` quotes of those whose
 * figure is told. `on` is null, and so is every figure, before the first publication.
 */
export async function readOpenGoals(
  db: Db,
  place: Place,
  goalIds: readonly string[],
  each: number,
  language: string,
): Promise<{ on: Day | null; goal(id: string): OpenGoal }> {
  const published = await readPublished(db, place)
  if (!published) return { on: null, goal: () => ({ figures: null, quotes: [] }) }
  const { figures, snapshot } = published
  const wideEnough = goalIds.filter((id) => figures.goal(id).people !== 'withheld')
  const quotes = await readQuotes(db, publicScope(place.id), wideEnough, each, language, 'goal', 'may_publish')
  return {
    on: dayIn(place.timeZone, snapshot.taken_at),
    goal: (id) => ({ figures: figures.goal(id), quotes: quotes.get(id) ?? [] }),
  }
}

/**
 * Of some goals those beside which everybody reads one of these texts: on the place's page, and with what was promised.
 * @param texts by their public ids
 */
export async function readGoalsThatQuote(
  db: Db,
  place: Place,
  goals: readonly { id: string }[],
  texts: readonly string[],
): Promise<string[]> {
  const ids = goals.map(({ id }) => id)
  const { goal } = await readOpenGoals(db, place, ids, quotesInPublic, 'en')
  return ids.filter((id) => goal(id).quotes.some((quote) => texts.includes(quote.id)))
}
