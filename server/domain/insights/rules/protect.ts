import { findNarrowed } from './audit.ts'
import {
  type Cube,
  type CubeRules,
  isTotalOpen,
  type Row,
  type Said,
  type SaidRow,
  type Statement,
  told,
  unmoved,
  untold,
  wholeId,
} from './cube.ts'
import { isFresh, isOpenBeside, standingAs } from './said-to-staff.ts'
import { type JudgedCount, slackNeeded, withhold } from './withhold.ts'

type Before = Statement | undefined
type Others = {
  /** Rows of which nothing new is said. */
  silent?: ReadonlySet<string>
  /** What staff read of the same counts (`saidToStaff`): nothing is told beside it that it does not tell. */
  beside?: Statement | undefined
}

/**
 * Says which counts of a cube may be told, all of them at once, so that no other follows from them: not within a row, not
 * from everybody, a mission or its goals, and not beside what was said at the last snapshot. Where a told count turns out
 * to narrow another one, the smallest is given up, again and again. The answer depends on the counts alone, never on who
 * asks or in which order.
 * @param before what was said of this cube last, with the same groups; a count that has moved by too few people since
 *   stands as it was
 */
export function protect(
  cube: Cube,
  rules: CubeRules,
  snapshot: number,
  before?: Statement,
  { silent = new Set(), beside }: Others = {},
): Statement {
  const said = (row: Row, shown: readonly JudgedCount[]): SaidRow =>
    say(row, shown, cube.whole, rules, {
      ...{ snapshot, before: before?.rows.get(row.id), isSilent: silent.has(row.id) },
      beside: beside?.rows.get(row.id),
    })
  const isOpen = (row: Row, index: number) => isOpenBeside(beside, row, index, rules.least)
  const everybody = said(cube.whole, judgeWhole(cube, rules, isOpen))
  // A group of which nothing is said as a whole is silent in every row.
  const whole = judgedAll(cube.whole, (index) => everybody.cells[index]?.is !== 'withheld', cube.groups)
  const open = (row: Row) => whole.map((cell, index) => ({ ...cell, shown: cell.shown && isOpen(row, index) }))
  const judged = new Map(cube.parts.map((part) => [part.id, judgePart(part, open(part), rules)]))
  const rows = new Map([[wholeId, everybody]])
  for (const part of cube.parts) rows.set(part.id, said(part, judged.get(part.id) as JudgedCount[]))
  for (const union of cube.unions) {
    const parts = union.of.flatMap((id) => [judged.get(id) ?? []])
    rows.set(union.id, said(union, judgePart(union, open(union), rules, parts)))
  }
  const statement = { groups: cube.groups, ceiling: cube.whole.total, rows }
  // Where nothing else helps, all stands as it was.
  if (!giveUpUntilSafe(cube, rules, statement, before) && before) return before
  for (const [id, row] of rows) {
    const then = before?.rows.get(id)
    // A row of which nothing new is said is the row that was said before, with what was true then.
    if (then && saysNothing(row)) rows.set(id, then)
  }
  return statement
}

/**
 * Cubes about the same people in the same rows: by area and by age. What one of them says of a row's total the others
 * must not leave open, because they were made safe without it; so a total is said by all of them or by none.
 * @param beside what staff read of each
 */
export function protectTogether(
  cubes: readonly Cube[],
  rulesOf: (index: number) => CubeRules,
  snapshot: number,
  before: readonly (Statement | undefined)[],
  beside: readonly (Statement | undefined)[] = [],
): Statement[] {
  const silent = new Set<string>()
  const isOpen = (index: number, id: string) =>
    isTotalOpen(
      cubes[index]?.parts.find((part) => part.id === id),
      rulesOf(index),
    )
  for (;;) {
    const said = cubes.map((cube, index) =>
      protect(cube, rulesOf(index), snapshot, before[index], { silent, beside: beside[index] }),
    )
    const sayNew = (statement: Statement, id: string) => {
      const row = statement.rows.get(id)
      return row?.snapshot === snapshot && row.total.is === 'told'
    }
    const torn = [...(said[0]?.rows.keys() ?? [])].filter(
      (id) =>
        id !== wholeId &&
        !silent.has(id) &&
        said.some((statement, index) => !isOpen(index, id) && sayNew(statement, id)) &&
        !said.every((statement) => sayNew(statement, id)),
    )
    if (torn.length === 0) return said
    for (const id of torn) silent.add(id)
  }
}

const judgedAll = (row: Row, shown: (index: number) => boolean, groups: readonly string[]): JudgedCount[] =>
  row.cells.map((n, index) => ({ key: groups[index] as string, n, shown: shown(index) }))

function judgeWhole(
  { whole, groups }: Cube,
  { least, policy, isWholeOpen }: CubeRules,
  isOpen: (row: Row, index: number) => boolean,
): JudgedCount[] {
  const all = judgedAll(whole, (index) => isOpen(whole, index), groups)
  if (isWholeOpen) return all
  // What is not told to staff is as if it were a group of which nothing is told anywhere.
  const open = all.map((cell) => ({ ...cell, n: Number.MAX_SAFE_INTEGER }))
  return policy === 'round' ? largeAlone(all, least) : withhold(all, least, open)
}

function judgePart(row: Row, whole: JudgedCount[], rules: CubeRules, parts: JudgedCount[][] = []): JudgedCount[] {
  const all = judgedAll(
    row,
    (index) => whole[index]?.shown === true,
    whole.map(({ key }) => key),
  )
  return rules.policy === 'round' ? largeAlone(all, rules.least) : withhold(all, rules.least, whole, parts)
}

/** Rounding blurs what is told, so that little else has to go: what still follows is given up one by one. */
const largeAlone = (counts: readonly JudgedCount[], least: number): JudgedCount[] =>
  counts.map((cell) => ({ ...cell, shown: cell.shown && cell.n >= least }))

type Beside = { snapshot: number; before: SaidRow | undefined; isSilent: boolean; beside: SaidRow | undefined }

/** A row by itself: its total, its cells, and beside what was said of it last. */
function say(
  row: Row,
  shown: readonly JudgedCount[],
  whole: Row,
  rules: CubeRules,
  { snapshot, before, isSilent, beside }: Beside,
): SaidRow {
  const { least, step, policy } = rules
  const isWhole = row.id === wholeId
  const isOpen = isTotalOpen(row, rules)
  const isTellable = isOpen || (row.total >= least && whole.total - row.total >= slackNeeded)
  const mayTell = isWhole || (isTellable && !isSilent)
  const exact = isWhole || isOpen ? 'withhold' : policy
  const hasMoved = (n: number, then: Said | undefined) => then?.at == null || Math.abs(n - then.at) >= step
  const judge = (n: number, may: boolean, as: CubeRules['policy'], then: Said | undefined, staff?: Said): Said => {
    if (!may) return n >= least ? unmoved(n, then) : untold(n, then)
    if (staff?.is === 'stands') return hasMoved(staff.at ?? n, then) ? standingAs(n, staff) : unmoved(n, then)
    return hasMoved(n, then) ? told(n, as) : unmoved(n, then)
  }
  const total = judge(row.total, mayTell, exact, before?.total)
  const said: SaidRow = {
    id: row.id,
    total,
    cells: row.cells.map((n, index) =>
      judge(
        ...([n, total.is === 'told' && shown[index]?.shown === true, policy] as const),
        ...([before?.cells[index], beside?.cells[index]] as const),
      ),
    ),
    snapshot,
  }
  if (before) hideMoves(said, before, rules)
  return said
}

/** The difference of two snapshots is one more table: what moved unseen are several counts, and enough people. */
function hideMoves(said: SaidRow, before: SaidRow, { step }: CubeRules): void {
  const isUnseen = (index: number) => said.cells[index]?.is !== 'told' || before.cells[index]?.is !== 'told'
  for (;;) {
    const unseen = said.cells.flatMap((_, index) => (isUnseen(index) ? [index] : []))
    const moved = unseen.reduce((sum, index) => sum + (said.cells[index]?.n ?? 0) - (before.cells[index]?.n ?? 0), 0)
    if (unseen.length === 0 || (unseen.length > 1 && Math.abs(moved) >= step)) return
    if (!giveUpOne(said, before)) return
  }
}

/** What is said anew and moved least, or is smallest where nothing was said before. */
function giveUpOne(said: SaidRow, before: SaidRow | undefined): boolean {
  const cost = (index: number) => {
    const { n } = said.cells[index] as Said
    return Math.abs(n - (before?.cells[index]?.at ?? 0))
  }
  const [index] = said.cells
    .flatMap((cell, each) => (isFresh(cell, before?.cells[each]) ? [each] : []))
    .sort((one, other) => cost(one) - cost(other) || one - other)
  if (index === undefined) return false
  said.cells[index] = unmoved((said.cells[index] as Said).n, before?.cells[index])
  return true
}

/** @returns whether it is safe in the end */
function giveUpUntilSafe(cube: Cube, rules: CubeRules, now: Statement, before: Before): boolean {
  const done = new Set<string>()
  const open = new Set([...cube.parts, ...cube.unions].flatMap((row) => (isTotalOpen(row, rules) ? [row.id] : [])))
  const give = (id: string): boolean => {
    const row = now.rows.get(id)
    if (!row || done.has(id)) return false
    if (!(id === wholeId && rules.isWholeOpen) && giveUpOne(row, before?.rows.get(id))) return true
    if (id === wholeId || open.has(id) || row.total.is !== 'told') return false
    row.total = unmoved(row.total.n, before?.rows.get(id)?.total)
    return true
  }
  for (;;) {
    const narrowed = findNarrowed(cube, rules, now, before).filter((id) => !done.has(id))
    if (narrowed.length === 0) return done.size === 0
    for (const id of narrowed) {
      const above = cube.unions.filter(({ of }) => of.includes(id))
      const siblings = (part: Row) =>
        part.id !== id &&
        (id === wholeId ||
          cube.partitions.some((parts) => parts.includes(id) && parts.includes(part.id)) ||
          above.some(({ of }) => of.includes(part.id)))
      const beside = largestFirst(cube.parts.filter(siblings))
      if (![...above.map((union) => union.id), id, ...beside, wholeId].some(give)) done.add(id)
    }
  }
}

/** What nearly everybody is in says most about the others. */
const largestFirst = (rows: readonly Row[]): string[] =>
  [...rows].sort((one, other) => other.total - one.total).map(({ id }) => id)

const saysNothing = ({ total, cells }: SaidRow) => total.is !== 'told' && cells.every(({ is }) => is !== 'told')
