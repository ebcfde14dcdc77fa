import { createHash } from 'node:crypto'
import type { Db } from '#db/client.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import type { Place } from '#domain/people/queries.ts'
import { rulesFor, type Statements } from './cubes.ts'
import { withGroups } from './rules/as-before.ts'
import { type SaidRow, type Statement, wholeId } from './rules/cube.ts'
import { earlier, folded } from './rules/folded.ts'
import { heldTo, kept } from './rules/held-to.ts'
import { protect } from './rules/protect.ts'
import { ageOf, since, toldSince } from './rules/told-since.ts'
import { type Cell, type GoalKinds, type KindBy, kindBys, kindGroups } from './schema.ts'
import { keptKinds } from './store/kept/counts.ts'
import { findKinds, type UnsafeKinds } from './store/kinds.ts'
import { deleteEarlier, findSnapshots, insertSnapshot, readMoment } from './store/snapshots.ts'

/**
 * What is said of each goal's people by what they tell of, where they stand and when they first spoke: a table for each
 * goal, whose total every reader has. Groups stand as they were last told until ten people more are in them.
 * @param today in the place's time zone
 */
export const sayKinds = async (db: Db, scope: Scope, place: Place, today: string): Promise<Map<string, GoalKinds>> =>
  (await readKinds(db, scope, place, today)).goals

export type Kinds = {
  goals: Map<string, GoalKinds>
  /** When the number of a group of a goal was told, ISO 8601; null where nothing is said of it. */
  toldSince(by: KindBy, goal: string, group: string): string | null
}

/** The same, with when it was told. */
export async function readKinds(db: Db, scope: Scope, place: Place, today: string): Promise<Kinds> {
  const moment = await readMoment(db)
  const kinds = (await keptKinds(db, scope)) ?? (await findKinds(db, scope, place.timeZone))
  const months = monthsWith(
    [...kinds.values()].map(({ month }) => month),
    today,
    rulesFor('staff', 'area', place).least,
  )
  const statements = await sayOnce(db, scope, place, { kinds, months, moment })
  const cellsOf = (by: KindBy, goal: string): Cell[] => {
    if (kinds.get(goal)?.[by].size === 0) return []
    const statement = statements[by]
    const row = statement?.rows.get(goal)
    return (statement?.groups ?? []).map((key, index) => {
      const said = row?.cells[index]
      return { key, name: null, people: said?.value ?? 'withheld', ...ageOf(said, place.timeZone) }
    })
  }
  return {
    goals: new Map(
      [...kinds.keys()].map((goal) => [
        goal,
        { tells: cellsOf('tells', goal), stance: cellsOf('stance', goal), month: cellsOf('month', goal) },
      ]),
    ),
    toldSince: (by, goal, group) => toldSince(statements[by], goal, group),
  }
}

type CountedKinds = { kinds: ReadonlyMap<string, UnsafeKinds>; months: readonly string[]; moment: string }

async function sayOnce(
  db: Db,
  scope: Scope,
  place: Place,
  { kinds, months, moment }: CountedKinds,
): Promise<Statements> {
  const series = { scope, audience: 'staff', family: 'kinds' } as const
  const rules = rulesFor('staff', 'area', place)
  const counts = [...kinds].sort(byId).map(([goal, by]) => [goal, kindBys.map((each) => [...by[each]].sort())])
  const judged = createHash('sha256')
    .update(JSON.stringify([counts, months, rules]))
    .digest('base64url')
  for (;;) {
    const [before] = await findSnapshots(db, series, 1)
    if (before?.content.judged === judged) return before.content.statements
    const number = (before?.number ?? 0) + 1
    const statements: Statements = {}
    for (const by of kindBys) {
      const groups = by === 'month' ? [...months] : [...kindGroups[by]]
      const then = before?.content.statements[by]
      const last = then && withGroups(by === 'month' ? folded(then, groups) : then, groups)
      const rows = [...kinds].map(([goal, each]): [string, SaidRow] => {
        const whole = { id: wholeId, ...countsIn(each[by], groups) }
        const cube = { groups, whole, parts: [], unions: [], partitions: [] }
        const one = ofOne(last, goal)
        const [held] = one ? heldTo([one], [cube], () => rules, before?.content.rules) : []
        const said = protect(cube, rules, number, held).rows.get(wholeId) as SaidRow
        return [goal, { ...said, id: goal }]
      })
      statements[by] = since({ groups, ceiling: 0, rows: new Map(rows) }, moment)
    }
    const content = { statements, judged, rules: kept(rules), overview: null, goals: {} }
    if (!(await insertSnapshot(db, series, { number, content, person_id: null }))) continue
    await deleteEarlier(db, series, number)
    return statements
  }
}

const byId = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]) =>
  one < other ? -1 : Number(one > other)

const told = 6

/** The last six months, this one too, as YYYY-MM. */
function lastMonths(today: string): string[] {
  const [year = 0, month = 0] = today.split('-').map(Number)
  return Array.from({ length: told }, (_, index) =>
    new Date(Date.UTC(year, month - told + index, 1)).toISOString().slice(0, 7),
  )
}

/**
 * Those of the last months in which enough people spoke at all: that nobody did while nothing was asked is no secret, and
 * a month of nothing in every row would take others with it. Before them all the rest, where there is any.
 */
function monthsWith(goals: readonly ReadonlyMap<string, number>[], today: string, least: number): string[] {
  const peopleIn = (month: string) => goals.reduce((sum, people) => sum + (people.get(month) ?? 0), 0)
  const months = lastMonths(today).filter((month) => peopleIn(month) >= least)
  const isRest = goals.some((people) => [...people.keys()].some((month) => !months.includes(month)))
  return isRest ? [earlier, ...months] : months
}

function countsIn(people: ReadonlyMap<string, number>, groups: readonly string[]) {
  const cells = groups.map((group) => people.get(group) ?? 0)
  const total = [...people.values()].reduce((sum, n) => sum + n, 0)
  const rest = groups.indexOf(earlier)
  if (rest >= 0) cells[rest] = total - cells.reduce((sum, n, index) => (index === rest ? sum : sum + n), 0)
  return { total, cells }
}

function ofOne(statement: Statement | undefined, goal: string): Statement | undefined {
  const row = statement?.rows.get(goal)
  return statement && row
    ? { ...statement, ceiling: row.total.n, rows: new Map([[wholeId, { ...row, id: wholeId }]]) }
    : undefined
}
