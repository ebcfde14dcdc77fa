import { expect, test } from 'vitest'
import type { Cube, CubeRules, Statement } from '#domain/insights/rules/cube.ts'
import { earlier } from '#domain/insights/rules/folded.ts'
import { protect, protectTogether } from '#domain/insights/rules/protect.ts'
import { attackMany, shownOfReference } from './attack.ts'
import { withoutSecondary } from './careless.ts'
import { dice } from './population.ts'

const populations = 40

test('whoever reckons back from every cube and two snapshots finds no withheld count, nor fewer than three values', () => {
  expect(attackMany(populations).pinned).toEqual([])
})

test('nor where counts are rounded', () => {
  expect(attackMany(populations, undefined, 'round').pinned).toEqual([])
})

test('where small counts alone are withheld they are found', () => {
  expect(attackMany(5, withoutSecondary).pinned.length).toBeGreaterThan(50)
})

test('where two snapshots are judged apart, what moved between them is found', () => {
  const apart = attackMany(populations, (cubes, rulesOf, snapshot) => protectTogether(cubes, rulesOf, snapshot, []))
  expect(apart.pinned.length).toBeGreaterThan(0)
})

test('where public figures are judged without a look at what staff read, staff find who came between', () => {
  const heedless = attackMany(5, (cubes, rulesOf, snapshot, before) =>
    protectTogether(cubes, rulesOf, snapshot, before),
  )
  expect(heedless.pinned.filter((name) => name.includes('staff beside a publication')).length).toBeGreaterThan(20)
})

test('where a month is put among the earlier ones as if nothing had been told of it, what was withheld there is found', () => {
  const forgetting: typeof protectTogether = (cubes, rulesOf, snapshot, before) =>
    protectTogether(cubes, rulesOf, snapshot, cubes[0]?.groups[0] === earlier ? [] : before)
  const found = attackMany(populations, forgetting).pinned.filter((name) => name.startsWith('months'))
  expect(found.length).toBeGreaterThan(0)
})

test('at least two in three of the cells that are large enough are shown of an ordinary place', () => {
  expect(shownOfReference()).toBeGreaterThan(2 / 3)
})

test('the same counts are judged the same, whoever asks first', () => {
  const cubes = [1, 2, 3].map((seed) => tinyCube(dice(seed)))
  const inOrder = cubes.map((cube) => protect(cube, rules, 1))
  const backwards = [...cubes].reverse().map((cube) => protect(cube, rules, 1))
  expect(backwards.reverse()).toEqual(inOrder)
})

const rules: CubeRules = { least: 3, step: 3, policy: 'withhold', totals: 'judged', isWholeOpen: false }

/** A goal or two, three groups, a dozen people: small enough to be tried to the last. */
function tinyCube(random: (sides: number) => number): Cube {
  const cells = [0, 1, 2].map(() => random(7))
  const row = (id: string, counts: number[]) => ({ id, total: counts.reduce((sum, n) => sum + n, 0), cells: counts })
  const goal = (id: string) =>
    row(
      id,
      cells.map((n) => random(n + 1)),
    )
  return {
    groups: ['a', 'b', 'c'],
    whole: row('whole', cells),
    parts: [goal('one'), goal('two')],
    unions: [],
    partitions: [],
  }
}

test('tried to the last on small populations, each withheld count keeps three values', () => {
  const random = dice(5)
  let tried = 0
  for (let round = 0; round < 250; round++) {
    const cube = tinyCube(random)
    if (cube.whole.total < 4) continue
    const said = protect(cube, rules, 1)
    for (const goal of ['one', 'two']) {
      for (const [cell, values] of valuesLeft(said, goal)) {
        expect(values.size, `${JSON.stringify(cube)} ${cell}`).toBeGreaterThanOrEqual(3)
        tried++
      }
    }
  }
  expect(tried).toBeGreaterThan(300)
})

/** Every population that agrees with what is said of everybody and one goal: the values of each withheld count. */
function valuesLeft(said: Statement, goal: string): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>()
  const [whole, part] = ['whole', goal].map((id) => said.rows.get(id)!)
  for (const everybody of fillings(whole!, said.ceiling, () => said.ceiling))
    for (const speakers of fillings(part!, said.ceiling, (index) => everybody[index]!))
      for (const [name, row, counts] of [
        ['whole', whole!, everybody],
        [goal, part!, speakers],
      ] as const)
        row.cells.forEach(({ value }, index) => {
          const cell = `${name} ${index}`
          if (value === null) found.set(cell, (found.get(cell) ?? new Set()).add(counts[index]!))
        })
  return found
}

function* fillings(
  { total, cells }: { total: { value: number | null }; cells: { value: number | null }[] },
  ceiling: number,
  limit: (index: number) => number,
  filled: number[] = [],
): Generator<number[]> {
  const sum = filled.reduce((so, n) => so + n, 0)
  if (sum > (total.value ?? ceiling)) return
  if (filled.length === cells.length) {
    if (total.value === null || sum === total.value) yield filled
    return
  }
  const index = filled.length
  const value = cells[index]!.value
  for (let n = value ?? 0; n <= Math.min(value ?? limit(index), limit(index)); n++)
    yield* fillings({ total, cells }, ceiling, limit, [...filled, n])
}
