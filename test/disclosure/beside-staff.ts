import { type CubeRules, isOffered, type Statement } from '#domain/insights/rules/cube.ts'
import { saidToStaff } from '#domain/insights/rules/said-to-staff.ts'
import { Attacker, type Known, publishedIn, withStanding } from './attacker.ts'
import { goalRules, known, onlyGrew, type Publish, publicRules } from './known.ts'
import { type Dice, goalsBy, later, type Population, person, population } from './population.ts'

const bys = ['area', 'age', 'way'] as const
const publicBys: readonly (typeof bys)[number][] = ['area', 'age']

/**
 * Staff read their tables, a few people come, the place publishes, more come, and it publishes again. Staff lay what was
 * published beside their own tables of the same counts, whose whole numbers they read at any time: nothing that staff
 * are not told may be left fewer values by it. And the public lay both publications beside each other.
 */
export function attackBesideStaff(random: Dice, publish: Publish, policy: CubeRules['policy']): string[] {
  const before = population(random)
  const { people, shape } = before
  const soon = { people: [...people, ...Array.from({ length: 1 + random(9) }, () => person(random, shape))], shape }
  const late = later(random, soon)
  const staff = bys
    .map((by) => ({ by, rules: { ...goalRules, policy, isWholeOpen: by === 'way' } }))
    .filter(({ by, rules }) => [before, soon, late].every((when) => isOffered(goalsBy(when, by, true), rules)))
  const shared = { ...publicRules, policy }
  const tell = (when: Population, number: number, last: Statement[]) => {
    const cubes = staff.map(({ by }) => goalsBy(when, by, true))
    const said = publish(cubes, (index) => staff[index]?.rules ?? goalRules, number, last)
    const beside = publicBys.map((by) =>
      saidToStaff(said[staff.findIndex((one) => one.by === by)] as Statement, number),
    )
    return { cubes, said, beside }
  }
  const [first, second] = [tell(before, 1, []), { number: 2, when: soon }]
  const publicCubes = (when: Population) => publicBys.map((by) => goalsBy(when, by, false))
  const [ones, twos] = [publicCubes(soon), publicCubes(late)]
  const own = tell(second.when, second.number, first.said)
  const one = publish(ones, () => shared, 1, [], own.beside)
  const two = publish(twos, () => shared, 2, one, tell(late, 3, own.said).beside)

  const laid = staff.map(({ by, rules }, index) => ({
    name: `goals by ${by}, staff beside a publication`,
    first: known(first.cubes[index]!, first.said[index]!, 1, rules),
    second: withTotals(known(own.cubes[index]!, own.said[index]!, 2, rules), own.cubes[index]!),
    grew: true,
  }))
  const give = policy === 'round' ? 2 : 0
  const alone = new Attacker(laid).ranges()
  const both = new Attacker(laid)
  both.overhear(
    staff.map(({ by }) => {
      const index = publicBys.indexOf(by)
      return index < 0 ? [] : publishedIn(one[index]!, 1)
    }),
    give,
  )
  const told = [...both.ranges()].flatMap(([name, [low, high]]) => {
    const [least, most] = alone.get(name)!
    return low > least || high < most ? [`${name}: ${low} to ${high} of ${least} to ${most}`] : []
  })
  const inPublic = publicBys.map((by, index) => ({
    name: `goals by ${by}, public beside staff`,
    first: standing(known(ones[index]!, one[index]!, 1, shared), one[index]!),
    second: standing(known(twos[index]!, two[index]!, 2, shared), two[index]!),
    grew: onlyGrew(ones[index]!, twos[index]!),
  }))
  return [...told, ...new Attacker(inPublic).narrowed()]
}

/** Whole numbers of every row as of now, told anew or not. */
const withTotals = (from: Known, { whole, parts, unions }: ReturnType<typeof goalsBy>): Known => ({
  ...from,
  rows: [whole, ...parts, ...unions].map(({ id, total, cells }) => ({
    ...{ id, total },
    cells: from.rows.find((row) => row.id === id)?.cells ?? cells.map(() => null),
  })),
})

/** Nobody left meanwhile: what is of an earlier day is at least that. */
const standing = (from: Known, said: Statement): Known => ({ ...from, rows: withStanding(from.rows, said, from.give) })
