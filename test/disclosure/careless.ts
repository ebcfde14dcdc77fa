import { type SaidRow, type Statement, told, withheld } from '#domain/insights/rules/cube.ts'
import type { Publish } from './known.ts'

/** Withholds small counts and nothing else: what the attack must see through. */
export const withoutSecondary: Publish = (cubes, rulesOf, snapshot) =>
  cubes.map((cube, index): Statement => {
    const { least, policy } = rulesOf(index)
    const say = (n: number) => (n >= least ? told(n, policy) : withheld(n))
    const rows = [cube.whole, ...cube.parts, ...cube.unions].map(({ id, total, cells }): [string, SaidRow] => [
      id,
      { id, snapshot, total: told(total, policy), cells: cells.map(say) },
    ])
    return { groups: cube.groups, ceiling: cube.whole.total, rows: new Map(rows) }
  })
