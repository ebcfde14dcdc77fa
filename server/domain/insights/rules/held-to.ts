import { roundedAgain } from './as-before.ts'
import { type Cube, type CubeRules, isTotalOpen, type Said, type SaidRow, type Statement, wholeId } from './cube.ts'
import { protectTogether } from './protect.ts'

/** What of the rules a statement was judged by is kept beside it. */
export type KeptRules = Pick<CubeRules, 'least' | 'step' | 'policy'>
export const kept = ({ least, step, policy }: CubeRules): KeptRules => ({ least, step, policy })

/** Statements from before rules were kept: judged by nobody knows which. */
const unknown: KeptRules = { least: 0, step: 0, policy: 'withhold' }

export const isSame = (then: KeptRules | undefined, now: KeptRules): boolean =>
  then !== undefined && then.least === now.least && then.step === now.step && then.policy === now.policy

/** By which rules that is told which was judged by others: the stricter of each, as nothing is told anew by them. */
export const stricter = (then: KeptRules = unknown, now: KeptRules): KeptRules => ({
  least: Math.max(then.least, now.least),
  step: Math.max(then.step, now.step),
  policy: then.policy === 'round' ? 'round' : now.policy,
})

/**
 * Statements about the same people as they may stand under rules that have become stricter: of what was told then, what
 * would be told then under the rules of now. Whoever reads it learns no more than from either, so nothing follows from
 * the two together but what was told in its time. Nothing is told that was not.
 * @param cubes how the rows of each lie to each other; their counts are taken from the statements
 */
export function heldTo(
  statements: readonly Statement[],
  cubes: readonly Cube[],
  rulesOf: (index: number) => CubeRules,
  then: KeptRules | undefined,
): Statement[] {
  const isStricter = statements.some((_, index) => rulesOf(index).least > (then ?? unknown).least)
  const counted = isStricter ? statements.map((one, index) => countedIn(one, cubes[index] as Cube)) : []
  const anew = protectTogether(counted, rulesOf, 1, [])
  return statements.map((statement, index) => {
    const held = isStricter
      ? both(statement, anew[index] as Statement, counted[index] as Cube, rulesOf(index))
      : statement
    return rulesOf(index).policy === 'round' && then?.policy !== 'round' ? roundedAgain(held) : held
  })
}

/** The cube whose counts a statement was made from. A row that it says nothing of is in none of its tables. */
function countedIn({ groups, rows }: Statement, cube: Cube): Cube {
  const isThere = ({ id }: { id: string }) => rows.has(id)
  const counts = <One extends { id: string; total: number; cells: readonly number[] }>(row: One): One => {
    const said = rows.get(row.id)
    return said ? { ...row, total: said.total.n, cells: said.cells.map(({ n }) => n) } : row
  }
  return {
    groups,
    whole: counts(cube.whole),
    parts: cube.parts.filter(isThere).map(counts),
    unions: cube.unions.filter(isThere).map(counts),
    partitions: cube.partitions.filter((ids) => ids.every((id) => rows.has(id))),
  }
}

/** What one says and the other would. When it was told stays known, so that it is not told anew a little later. */
function both(statement: Statement, anew: Statement, cube: Cube, rules: CubeRules): Statement {
  const hide = (said: Said, again: Said | undefined): Said => {
    const isWide = said.at !== null && said.at >= rules.least
    if (said.value === null || (isWide && again?.is === 'told')) return said
    const { since: _, ...rest } = said
    return { ...rest, is: 'withheld', value: null, give: 0 }
  }
  const row = (one: SaidRow): SaidRow => {
    const again = anew.rows.get(one.id)
    const counted = [...cube.parts, ...cube.unions].find(({ id }) => id === one.id)
    const isOpen = one.id === wholeId || isTotalOpen(counted, rules)
    return {
      ...one,
      total: isOpen ? one.total : hide(one.total, again?.total),
      cells: one.cells.map((cell, index) => hide(cell, again?.cells[index])),
    }
  }
  return { ...statement, rows: new Map([...statement.rows].map(([id, one]) => [id, row(one)])) }
}

/** How the rows of a statement lie to each other where there are neither missions nor partitions: as in public. */
export const bareCube = ({ groups, rows }: Statement): Cube => {
  const all = [...rows.values()].map(({ id, total, cells }) => ({ id, total: total.n, cells: cells.map(({ n }) => n) }))
  const whole = all.find(({ id }) => id === wholeId) ?? { id: wholeId, total: 0, cells: groups.map(() => 0) }
  return { groups, whole, parts: all.filter(({ id }) => id !== wholeId), unions: [], partitions: [] }
}
