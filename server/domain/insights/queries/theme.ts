import type { Db } from '#db/client.ts'
import { readFramework } from '#domain/framework/queries.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import type { Place } from '#domain/people/queries.ts'
import { readWords } from '#domain/wordings/queries.ts'
import { readFigures } from '../aggregate.ts'
import { goalUnknown, themeUntold } from '../problems.ts'
import { slackNeeded } from '../rules/withhold.ts'
import type { ThemePage } from '../schema/theme.ts'
import type { Figure } from '../schema.ts'
import { countSpeakersOf, findTheme } from '../store/behind.ts'
import { besideTold, readBeside } from './beside.ts'
import { readQuotes } from './quotes.ts'
import { sayNumber } from './tables.ts'

const quotesOnPage = 8

/**
 * A theme under a goal, for staff: told only where the goal's own page tells how many spoke of both. Quotes are of words
 * that carry both. No two of its numbers, nor one of them beside another page's, leave one person over.
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
  const [figures, besideGoal, besideTheme, counts, words] = await Promise.all([
    readFigures(db, scope, place),
    readBeside(db, scope, goal.id, language),
    readBeside(db, scope, theme.id, language),
    countSpeakersOf(db, scope, [themeId]),
    readWords(db, [theme.shortId, theme.textId], language),
  ])
  const { told } = besideTold(besideGoal, figures.goal(goal.id).people, place)
  const both = told.find(({ publicId }) => publicId === themeId)?.people
  if (both === undefined) return fail(themeUntold)
  const count = counts.get(themeId) ?? 0
  const goalIds = new Map(missions.flatMap(({ goals }) => goals.map((each) => [each.publicId, each.id])))
  const themeCounts = await countSpeakersOf(
    db,
    scope,
    besideTheme.flatMap(({ kind, publicId }) => (kind === 'goal' ? [] : publicId)),
  )
  const spokeTo = (publicId: string): Figure => {
    const id = goalIds.get(publicId)
    return id ? figures.goal(id).people : (themeCounts.get(publicId) ?? 0)
  }
  // Each pair stands on the other's own page too: what is not told there is not named here.
  const pairs = besideTheme.map((row) => ({
    row,
    isToldThere: besideTold([row], spokeTo(row.publicId), place).told.length > 0,
  }))
  // Nor is the theme's whole number said, where less one such pair it would say who spoke of it away from that goal.
  const isSafe = pairs.every(({ row, isToldThere }) => !isToldThere || count - row.people >= slackNeeded)
  const people = isSafe ? sayNumber(place, 'staff', count) : 'withheld'
  const others = pairs.filter(({ row }) => row.publicId !== goalId)
  const named = others.flatMap(({ row, isToldThere }) => (isToldThere ? row : []))
  const besideIt = besideTold(named, people === 'withheld' ? people : count, place)
  const quotes = await readQuotes(db, scope, [goal.id], quotesOnPage, language, 'goal', 'may_quote', theme.id)
  return ok({
    goal: { publicId: goalId, hue: mission.hue, short: goal.short },
    theme: { publicId: themeId, short: words.get(theme.shortId), text: words.get(theme.textId) },
    ...{ both, people, least: place.smallCellStaff, quotes: quotes.get(goal.id) ?? [] },
    beside: { told: besideIt.told, isMore: besideIt.told.length < others.length },
  })
}
