import { type Cube, type CubeRules, isTotalOpen, type Statement } from '#domain/insights/rules/cube.ts'
import type { protectTogether } from '#domain/insights/rules/protect.ts'
import { type Known, publishedIn } from './attacker.ts'

/** How cubes are made ready to be published: the product's own way, or a careless one that the attack must find out. */
export type Publish = typeof protectTogether

export const publicRules: CubeRules = { least: 10, step: 10, policy: 'withhold', totals: 'judged', isWholeOpen: false }
export const staffRules: CubeRules = { ...publicRules, least: 5 }
/** Staff read how many spoke to a goal on its page anyway. */
export const goalRules: CubeRules = { ...staffRules, totals: 'known' }

/** What somebody knows of a cube who reads what was published anew at a snapshot. */
export const known = (cube: Cube, statement: Statement, snapshot: number, rules: CubeRules): Known => ({
  everybody: cube.whole.total,
  rows: publishedIn(statement, snapshot),
  unions: cube.unions.map(({ id, of }) => ({ id, of: [...of] })),
  partitions: cube.partitions,
  give: rules.policy === 'round' ? 2 : 0,
  openTotals: [...cube.parts, ...cube.unions].filter((row) => isTotalOpen(row, rules)).map(({ id }) => id),
})

export const onlyGrew = (one: Cube, two: Cube): boolean => {
  const before = new Map([one.whole, ...one.parts, ...one.unions].map(({ id, cells }) => [id, cells]))
  return [two.whole, ...two.parts, ...two.unions].every(({ id, cells }) =>
    cells.every((n, index) => n >= (before.get(id)?.[index] ?? 0)),
  )
}
