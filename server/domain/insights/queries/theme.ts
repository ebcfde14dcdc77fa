import type { Db } from '#db/client.ts'
import { readFramework } from '#domain/framework/queries.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import type { Place } from '#domain/people/queries.ts'
import { readWords } from '#domain/wordings/queries.ts'
import { readFigures } from '../aggregate.ts'
import { goalUnknown, themeUntold } from '../problems.ts'
import type { ThemePage } from '../schema/theme.ts'
import { countSpeakers, findTheme } from '../store/behind.ts'
import { besideTold, readBeside } from './beside.ts'
import { readQuotes } from './quotes.ts'
import { sayNumber } from './tables.ts'

const quotesOnPage = 8

/**
 * A theme under a goal, for staff: told only where the goal's own page tells how many spoke of both. Quotes are of words
 * that carry both.
 */
export async function readTheme(
  db: Db,
  scope: Scope,
  place: Place,
  { goal: goalId, theme: themeId }: { goal: string; theme: string },
  language: string,
): Promise<Result<ThemePage, Problem>> {
  const missions = await readFramework(db, place.id, language)
  const mission = missions.find(({ goals }) => goals.some(({ publicId }) => publicId === goalId))
  const goal = mission?.goals.find(({ publicId }) => publicId === goalId)
  if (!mission || !goal) return fail(goalUnknown)
  const theme = await findTheme(db, place.id, themeId)
  if (!theme) return fail(themeUntold)
  const [figures, besideGoal, besideTheme, count, words] = await Promise.all([
    readFigures(db, scope, place),
    readBeside(db, scope, goal.id, language),
    readBeside(db, scope, theme.id, language),
    countSpeakers(db, scope, theme.id),
    readWords(db, [theme.shortId, theme.textId], language),
  ])
  const { told } = besideTold(besideGoal, figures.goal(goal.id).people, place)
  const both = told.find(({ publicId }) => publicId === themeId)?.people
  if (both === undefined) return fail(themeUntold)
  const people = sayNumber(place, 'staff', count)
  const quotes = await readQuotes(db, scope, [goal.id], quotesOnPage, language, 'goal', 'may_quote', theme.id)
  return ok({
    goal: { publicId: goalId, hue: mission.hue, short: goal.short },
    theme: { publicId: themeId, short: words.get(theme.shortId), text: words.get(theme.textId) },
    ...{ both, people, least: place.smallCellStaff, quotes: quotes.get(goal.id) ?? [] },
    beside: besideTold(
      besideTheme.filter(({ publicId }) => publicId !== goalId),
      people,
      place,
    ),
  })
}
