import type { Place } from '#domain/people/queries.ts'
import { rulesFor } from '../cubes.ts'
import { rounded, wholeId } from '../rules/cube.ts'
import { protect } from '../rules/protect.ts'
import { withholdTogether } from '../rules/siblings.ts'
import type { Count } from '../rules/withhold.ts'
import type { Audience, Figure } from '../schema.ts'

// Tables of one row that other slices show: judged here, so that there is one way to a count that may have to be withheld.

type Rules = Pick<Place, 'smallCellPublic' | 'smallCellStaff' | 'figurePolicy'>
export type SaidCount = { key: string; people: Figure }

/** One number by itself, whose parts are told nowhere. */
export function sayNumber(place: Rules, audience: Audience, n: number): Figure {
  const { least, policy } = rulesFor(audience, 'area', place)
  if (n < least) return 'withheld'
  return policy === 'round' ? rounded(n) : n
}

/** A table whose total every reader has: small counts withheld, and what would give them away. Same keys, same order. */
export function sayTable(place: Rules, audience: Audience, counts: readonly Count[]): SaidCount[] {
  const cells = counts.map(({ n }) => n)
  const whole = { id: wholeId, total: cells.reduce((sum, n) => sum + n, 0), cells }
  const groups = counts.map(({ key }) => key)
  const cube = { groups, whole, parts: [], unions: [], partitions: [] }
  const said = protect(cube, rulesFor(audience, 'area', place), 1).rows.get(wholeId)
  return groups.map((key, index) => ({ key, people: said?.cells[index]?.value ?? 'withheld' }))
}

/** Such tables of several sources whose sum every reader has, all with the same keys: the same sources in their order. */
export function sayTables(place: Rules, audience: Audience, sources: readonly (readonly Count[])[]): SaidCount[][] {
  const { least, policy } = rulesFor(audience, 'area', place)
  if (policy === 'round') return sources.map((counts) => sayTable(place, audience, counts))
  return withholdTogether(sources, least).map((judged) =>
    judged.map(({ key, n, shown }) => ({ key, people: shown ? n : 'withheld' })),
  )
}
