import { createHash } from 'node:crypto'
import { ageBands, earlierAgeBands } from '#domain/contributions/schema.ts'
import type { Area, Place } from '#domain/people/queries.ts'
import { withGroups } from './rules/as-before.ts'
import { type Cube, type CubeRules, isOffered, type Row, type Statement, wholeId } from './rules/cube.ts'
import { heldTo, type KeptRules } from './rules/held-to.ts'
import { protectTogether } from './rules/protect.ts'
import { type Audience, type By, type KindBy, notSaid, type SplitBy, splitBys, ways } from './schema.ts'
import type { UnsafeSplits } from './store/splits.ts'

export type Spoken = {
  everybody: UnsafeSplits
  /** By goal. What nobody spoke to has no entry. */
  goals: ReadonlyMap<string, UnsafeSplits>
  /** By mission, each with its goals. */
  missions: readonly { id: string; of: readonly string[]; spoke: UnsafeSplits }[]
}

/** What was said of each cube that may be asked for. */
export type Statements = Partial<Record<By | KindBy, Statement>>

/** What the place has set for an audience. */
export const rulesFor = (
  audience: Audience,
  by: By,
  { smallCellPublic, smallCellStaff, figurePolicy }: Pick<Place, 'smallCellPublic' | 'smallCellStaff' | 'figurePolicy'>,
): CubeRules => ({
  least: audience === 'public' ? smallCellPublic : smallCellStaff,
  step: Math.max(smallCellPublic, smallCellStaff),
  policy: figurePolicy,
  // Staff read how many spoke to a goal, how many answered and how many took part: whole numbers, live. How many of those
  // who were asked about themselves did stands nowhere else.
  totals: audience === 'public' || !isSplit(by) ? 'judged' : 'known',
  isWholeOpen: by === 'way',
})

const isSplit = (by: By): by is SplitBy => splitBys.some((each) => each === by)

export type OfferedCube = { by: By; cube: Cube; rules: CubeRules }

/**
 * What an audience may ask of everybody, of each goal and of each mission. The public is told nothing of ways, whose whole
 * numbers are told.
 */
export const offeredCubes = (
  spoken: Spoken,
  areas: readonly Area[],
  rulesOf: (by: SplitBy) => CubeRules,
): OfferedCube[] =>
  splitBys
    .map((by) => ({ by, cube: cubeBy(by, spoken, areas), rules: rulesOf(by) }))
    .filter(({ by, cube, rules }) => isOffered(cube, rules) && (by !== 'way' || rules.totals === 'known'))

/** Stands for counts and rules as they are: what was judged once need not be judged again for the next reader. */
export const fingerprintOf = (offered: readonly OfferedCube[]): string =>
  createHash('sha256').update(JSON.stringify(offered)).digest('base64url')

/** What was said last, and by which rules; those of an earlier day may not be known. */
type Before = { statements: Statements; rules?: KeptRules }

/**
 * Judges all cubes of one audience together, beside what was said of them last as it may stand under the rules of now.
 * @param beside what staff read of them now, where it is everybody who is told
 */
export function judgeCubes(
  offered: readonly OfferedCube[],
  snapshot: number,
  { before, beside }: { before?: Before | undefined; beside?: Statements },
): Statements {
  const last = offered.flatMap(({ by, cube, rules }) => {
    const then = before?.statements[by]
    return then ? [{ by, cube, rules, said: withGroups(then, cube.groups) }] : []
  })
  const held = heldTo(
    last.map(({ said }) => said),
    last.map(({ cube }) => cube),
    (index) => (last[index] as OfferedCube).rules,
    before?.rules,
  )
  const said = protectTogether(
    offered.map(({ cube }) => cube),
    (index) => (offered[index] as OfferedCube).rules,
    snapshot,
    offered.map((one) => held[last.findIndex(({ by }) => by === one.by)]),
    beside && offered.map(({ by }) => beside[by]),
  )
  return Object.fromEntries(offered.map(({ by }, index) => [by, said[index]]))
}

/** Counts as they are, before anything is judged: a row for everybody, one for each goal and each mission of several. */
function cubeBy(by: SplitBy, { everybody, goals, missions }: Spoken, areas: readonly Area[]) {
  const groups = groupsOf(by, everybody, areas)
  const row = (id: string, splits: UnsafeSplits): Row => {
    const cells = groups.map((group) => countOf(by, splits, group, areas))
    // What is no group of ours counts as not said, so that the cells always add up to the people.
    const rest = groups.indexOf(notSaid)
    if (rest >= 0) cells[rest] = splits.people - cells.reduce((sum, n, index) => (index === rest ? sum : sum + n), 0)
    return { id, total: splits.people, cells }
  }
  const cube: Cube = {
    groups,
    whole: row(wholeId, everybody),
    // In one order, whichever the database gave: the same counts are judged once.
    parts: [...goals].map(([id, splits]) => row(id, splits)).sort(byId),
    unions: missions.map(({ id, of, spoke }) => ({ ...row(id, spoke), of: [...of].sort() })).sort(byId),
    partitions: [],
  }
  return cube
}

const byId = (one: Row, other: Row) => (one.id < other.id ? -1 : Number(one.id > other.id))

function groupsOf(by: SplitBy, everybody: UnsafeSplits, areas: readonly Area[]): string[] {
  if (by === 'area') return [...areas.map(({ code }) => code), notSaid]
  if (by === 'way') return ways.filter((way) => everybody.rowsByWay.has(way))
  return [...ageBands, ...earlierAgeBands.filter((band) => everybody.byAge.has(band)), notSaid]
}

function countOf(by: SplitBy, splits: UnsafeSplits, group: string, areas: readonly Area[]): number {
  if (by === 'way') return splits.byWay.get(group) ?? 0
  if (by === 'age-band') return splits.byAge.get(group) ?? 0
  return splits.byArea.get(areas.find(({ code }) => code === group)?.id ?? '') ?? 0
}
