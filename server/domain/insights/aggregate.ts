import type { Db } from '#db/client.ts'
import type { GoalThen } from '#db/schema/figures.ts'
import { system } from '#domain/kernel/actor.ts'
import { permit, type Scope } from '#domain/kernel/permissions.ts'
import { type Area, type Place, readAreas } from '#domain/people/queries.ts'
import { type Counted, countAll } from './count.ts'
import { fingerprintOf, judgeCubes, offeredCubes, rulesFor, type Statements } from './cubes.ts'
import { rounded, wholeId } from './rules/cube.ts'
import { bareCube, heldTo, type KeptRules, kept, stricter } from './rules/held-to.ts'
import { ageOf, since, toldSince } from './rules/told-since.ts'
import {
  type GoalFigures,
  type GoalSplits,
  type Heard,
  type MissionFigures,
  type Overview,
  type Split,
  type SplitBy,
  ways,
} from './schema.ts'
import { deleteEarlier, findSnapshots, goalSeries, insertSnapshot, type Snapshot } from './store/snapshots.ts'

/** Everything that is counted, fit to be read by the audience it was made for. Keys are ids of goals and missions. */
export type Figures = {
  overview: Overview
  heard: Heard
  goal(id: string): GoalFigures
  /** Who spoke to each goal that anybody spoke to; empty for the public. */
  splits: ReadonlyMap<string, GoalSplits>
  /** When the number of a group of a goal or a mission was told, as it stands; null where that was not kept. */
  toldSince(by: SplitBy, id: string, group: string): string | null
  /** What was said to any goal of each mission; empty for the public, who could reckon a withheld goal from it. */
  missions: ReadonlyMap<string, MissionFigures>
}

/**
 * The one way to a count that may have to be withheld: pages, exports and whatever follows take their figures from
 * here and from `readPublished`, so that two of them never answer the same question differently
 * (docs/decisions/0007-withheld-counts.md, 0026). For staff: whole numbers as of now, groups as they were last told.
 */
export async function readFigures(db: Db, scope: Scope, place: Place): Promise<Figures> {
  const counted = await countAll(db, scope, place, 'staff')
  const statements = await sayToStaff(db, scope, place, counted)
  const { areas, overview, spoken, votes, missions } = counted
  // A mission of which one goal was spoken to says of itself what it says of that goal.
  const rowOf = (id: string): string => {
    const of = missions.get(id)?.of ?? []
    return of.length === 1 ? (of[0] as string) : id
  }
  const splitsOf = (id: string): GoalSplits => ({
    byArea: splitOf(statements, 'area', id, areas, place),
    byAge: splitOf(statements, 'age-band', id, areas, place),
    byWay: splitOf(statements, 'way', id, areas, place),
  })
  return {
    overview,
    heard: heardOf(overview.people, statements, areas, place),
    goal: (id) => ({
      people: spoken.goals.get(id)?.people ?? 0,
      contributions: spoken.goals.get(id)?.rows ?? 0,
      votes: votes.get(id)?.votes ?? null,
    }),
    splits: new Map([...spoken.goals.keys()].map((id) => [id, splitsOf(id)])),
    toldSince: (by, id, group) => toldSince(statements[by], rowOf(id), group),
    missions: new Map(
      [...missions].map(([id, { spoke, votes }]) => [
        id,
        {
          people: spoke?.people ?? 0,
          contributions: spoke?.rows ?? 0,
          votes,
          splits: spoke ? splitsOf(rowOf(id)) : null,
        },
      ]),
    ),
  }
}

/** Whether as many people spoke to a goal as are needed before one of them is quoted. */
export function isWide({ goal }: Figures, id: string, least: number): boolean {
  const { people } = goal(id)
  return people !== 'withheld' && people >= least
}

/** What may be said of groups now, beside what was said before; judged once for all who read the same counts. */
export const sayToStaff = async (db: Db, scope: Scope, place: Place, counted: Counted): Promise<Statements> =>
  (await latestToStaff(db, scope, place, counted)).statements

/** The same, with the number of the snapshot that it is. */
export async function latestToStaff(
  db: Db,
  scope: Scope,
  place: Place,
  counted: Counted,
): Promise<{ number: number; statements: Statements }> {
  const offered = offeredCubes(counted.spoken, counted.areas, (by) => rulesFor('staff', by, place))
  const judged = fingerprintOf(offered)
  const series = goalSeries(scope, 'staff')
  for (;;) {
    const [before] = await findSnapshots(db, series, 1)
    if (before?.content.judged === judged) return { number: before.number, statements: before.content.statements }
    const number = (before?.number ?? 0) + 1
    const said = judgeCubes(offered, number, { before: before?.content })
    const statements: Statements = Object.fromEntries(
      Object.entries(said).map(([by, statement]) => [by, since(statement, counted.moment)]),
    )
    // Two readers at once: the second judges again, beside what the first was told.
    const rules = kept(rulesFor('staff', 'area', place))
    const content = { statements, judged, rules, overview: null, goals: {} }
    if (!(await insertSnapshot(db, series, { number, content, person_id: null }))) continue
    await deleteEarlier(db, series, number)
    return { number, statements }
  }
}

/** Whose counts are published: everybody's who lets the place count them. */
export function publicScope(placeId: string): Scope {
  const scope = permit(system, 'insights.read', { placeId })
  if (!scope.ok) throw new Error('the product itself may always read what the public may')
  return scope.value
}

/**
 * Public figures, as the place published them last; undefined before it ever did. They never move by themselves, but for
 * what a rule that has become stricter since holds back.
 */
export async function readPublished(
  db: Db,
  place: Place,
): Promise<{ figures: Figures; snapshot: Snapshot; rules: KeptRules } | undefined> {
  const [[snapshot], areas] = await Promise.all([
    findSnapshots(db, goalSeries(publicScope(place.id), 'public'), 1),
    readAreas(db, place.id),
  ])
  if (!snapshot) return undefined
  const { overview, goals } = snapshot.content
  const statements = asOfNow(snapshot, place)
  const rules = stricter(snapshot.content.rules, rulesFor('public', 'area', place))
  const figures: Figures = {
    overview: overview as Overview,
    heard: heardOf(overview?.people ?? 0, statements, areas, place),
    goal: (id) => publishedGoal(goals[id], statements.area?.rows.get(id)?.total.value ?? null, rules),
    splits: new Map(),
    toldSince: () => null,
    missions: new Map(),
  }
  return { figures, snapshot, rules }
}

/** What was published as it may stand under the rules of now. */
function asOfNow({ content: { statements, rules } }: Snapshot, place: Place): Statements {
  const published = (['area', 'age-band'] as const).flatMap((by) => {
    const statement = statements[by]
    return statement ? [{ by, statement }] : []
  })
  const said = published.map(({ statement }) => statement)
  const held = heldTo(said, said.map(bareCube), () => rulesFor('public', 'area', place), rules)
  return Object.fromEntries(published.map(({ by }, index) => [by, held[index]]))
}

/** Contributions are told where their people are; votes where enough people gave them. */
function publishedGoal(then: GoalThen | undefined, people: number | null, { least, policy }: KeptRules): GoalFigures {
  const say = (n: number | null | undefined) => (n == null ? 'withheld' : policy === 'round' ? rounded(n) : n)
  return {
    people: people ?? 'withheld',
    contributions: people === null ? 'withheld' : say(then?.contributions),
    votes: then?.isVoted ? say(then.voters >= least ? then.votes : null) : null,
  }
}

const heardOf = (people: number, statements: Statements, areas: readonly Area[], place: Place): Heard => ({
  people,
  byArea: splitOf(statements, 'area', wholeId, areas, place),
  byAge: splitOf(statements, 'age-band', wholeId, areas, place),
})

/** What is said of one row. Where its cube may not be asked for, each group that there is is withheld. */
function splitOf(statements: Statements, by: SplitBy, id: string, areas: readonly Area[], { timeZone }: Place): Split {
  const statement = statements[by]
  const row = statement?.rows.get(id)
  const groups = statement?.groups ?? (by === 'way' ? ways : [])
  return {
    by,
    total: row?.total.value ?? null,
    cells: groups.map((key, index) => {
      const said = row?.cells[index]
      return {
        key,
        name: by === 'area' ? (areas.find(({ code }) => code === key)?.name ?? null) : null,
        people: said?.value ?? 'withheld',
        ...ageOf(said, timeZone),
      }
    }),
  }
}
