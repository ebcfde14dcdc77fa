import type { Day } from '#db/schema/columns.ts'
import { readFramework } from '#domain/framework/queries.ts'
import type { Context } from '#domain/kernel/context.ts'
import { dayIn } from '#domain/kernel/days.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import type { Place } from '#domain/people/queries.ts'
import { readWords } from '#domain/wordings/queries.ts'
import { sayKinds } from '../kinds.ts'
import { byUnknown, filterRefused, sameTwice, sideUnknown, twoWays } from '../problems.ts'
import { setAgainst } from '../rules/set-against.ts'
import { type CompareBy, type Compared, compareBys, isTableBy, type Side } from '../schema/compare.ts'
import { type AskedRow, type Figure, ofGoals } from '../schema.ts'
import { findGoalVoters, findVotedWorkshops } from '../store/votes-by-workshop.ts'
import { ask } from './ask.ts'

/** As it stands in an address: each name with the values it was given. */
export type Comparing = {
  of: readonly string[]
  by: readonly string[]
  one: string | null
  other: string | null
  others: readonly string[]
}
/** `compared` null as long as no two groups were chosen. */
export type ComparePage = { by: CompareBy; sides: Side[]; compared: Compared | null }

/**
 * Two groups set against each other: what share of each did the same thing. Only groups of the tables that staff may ask
 * for anyway, so that nothing is told here that is not told there. Refused with the reason: everything else.
 */
export async function compare(
  ctx: Pick<Context, 'db' | 'clock'>,
  scope: Scope,
  place: Place,
  asked: Comparing,
  language: string,
): Promise<Result<ComparePage, Problem>> {
  if (asked.others.length > 0) return fail(filterRefused)
  if (asked.by.length > 1 || asked.of.length > 1) return fail(twoWays)
  const by = compareBys.find((each) => each === (asked.by[0] ?? 'area'))
  if (!by) return fail(byUnknown)
  const told = isTableBy(by)
    ? await readTable()
    : by === 'month'
      ? ok(await readMonths(ctx, scope, place, language))
      : ok(await readRooms(ctx, scope, place, language))
  if (!told.ok) return told
  const { sides, rows, wholeOf, wholeDays, ...about } = told.value
  const page = { by, sides }
  if (!asked.one && !asked.other) return ok({ ...page, compared: null })
  if (asked.one === asked.other) return fail(sameTwice)
  const chosen = [asked.one, asked.other].map((key) => sides.findIndex((side) => side.key === key))
  const [one = -1, other = -1] = chosen
  const [here, there] = [sides[one], sides[other]]
  if (!here || !there) return fail(sideUnknown)
  const pair = (figures: readonly Figure[]): [Figure, Figure] => [
    figures[one] ?? 'withheld',
    figures[other] ?? 'withheld',
  ]
  const daysOf = (days: Days = []): [Day | null, Day | null] => [days[one] ?? null, days[other] ?? null]
  const whole: [Figure, Figure] = [wholeOf(one, other), wholeOf(other, one)]
  const counted = rows
    .map(({ of, figures, days, ...row }) => ({
      ...row,
      ...{ people: pair(figures), since: daysOf(days), of: of ? pair(of) : whole },
    }))
    .filter(({ people }) => people.some((figure) => figure !== 0))
  const both: Compared['sides'] = [
    { ...here, people: whole[0], since: daysOf(wholeDays)[0] },
    { ...there, people: whole[1], since: daysOf(wholeDays)[1] },
  ]
  const against = setAgainst(both, counted)
  return ok({ ...page, compared: { by, sides: both, ...against, ...about, least: place.smallCellStaff } })

  async function readTable(): Promise<Result<Told, Problem>> {
    const answer = await ask(ctx.db, scope, place, { of: asked.of, by: [by as string], others: [] }, language)
    if (!answer.ok) return answer
    const { of, kind, stands, everybody, rows } = answer.value
    const figures = (row: AskedRow) => row.cells.map(({ people }) => people)
    const days = (row: AskedRow) => row.cells.map(({ since }) => since)
    return ok({
      ...{ of, kind, stands },
      sides: everybody.cells.map(({ key, name }) => ({ key, name })),
      wholeOf: (side: number) => figures(everybody)[side] ?? 'withheld',
      wholeDays: days(everybody),
      rows: rows.map((row) => ({ key: row.key, name: row.name, figures: figures(row), days: days(row) })),
    })
  }
}

type Days = readonly (Day | undefined)[]
/**
 * `wholeOf`: what the shares of a side are of, beside the other one; a row may have its own. `days`: of which each number
 * is, where it may stand.
 */
type Told = Pick<Compared, 'of' | 'kind' | 'stands'> & {
  sides: Side[]
  wholeOf: (side: number, beside: number) => Figure
  wholeDays?: Days
  rows: (Pick<Compared['rows'][number], 'key' | 'name'> & { figures: Figure[]; days?: Days; of?: Figure[] })[]
}

/** People by the month in which they first spoke to each goal, of all of them that are told in both months. */
async function readMonths(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  scope: Scope,
  place: Place,
  language: string,
): Promise<Told> {
  const [framework, kinds] = await Promise.all([
    readFramework(db, place.id, language),
    sayKinds(db, scope, place, dayIn(place.timeZone, clock.now())),
  ])
  const goals = framework.flatMap((mission) => mission.goals)
  const months = [...kinds.values()][0]?.month.map(({ key }) => key) ?? []
  const rows = goals.flatMap(({ id, publicId, short }) => {
    const month = kinds.get(id)?.month
    if (!month) return []
    const days = month.map(({ since }) => since)
    return [{ key: publicId, name: short, figures: month.map(({ people }) => people), days }]
  })
  const wholeOf = (side: number, beside: number) =>
    rows.reduce((sum, { figures }) => {
      const [here, there] = [figures[side], figures[beside]]
      return typeof here === 'number' && typeof there === 'number' ? sum + here : sum
    }, 0)
  const stands = [...kinds.values()].some(({ month }) => month.some((cell) => cell.stands))
  return { of: ofGoals, kind: null, stands, sides: months.map((key) => ({ key, name: null })), wholeOf, rows }
}

/**
 * Who gave something to a goal's choices, of those who voted where it was a choice. Rooms that have seen their results:
 * they are told as the room was shown them and as the goal's page tells them, small numbers too.
 */
async function readRooms({ db }: Pick<Context, 'db'>, scope: Scope, place: Place, language: string): Promise<Told> {
  const rooms = await findVotedWorkshops(db, scope)
  const [framework, words, voters] = await Promise.all([
    readFramework(db, place.id, language),
    readWords(
      db,
      rooms.map(({ titleId }) => titleId),
      language,
    ),
    findGoalVoters(
      db,
      rooms.map(({ id }) => id),
    ),
  ])
  const rows = framework
    .flatMap((mission) => mission.goals)
    .map(({ id, publicId, short }) => {
      const counts = rooms.map((room) => voters.find((each) => each.workshop === room.id && each.goal === id))
      const figures = counts.map((count) => count?.gave ?? 0)
      return { key: publicId, name: short, figures, of: counts.map((count) => count?.voted ?? 0) }
    })
  return {
    ...{ of: ofGoals, kind: null, stands: false, rows },
    sides: rooms.map(({ publicId, titleId }) => ({ key: publicId, name: words.get(titleId).text })),
    wholeOf: (side) => rooms[side]?.voted ?? 0,
  }
}
