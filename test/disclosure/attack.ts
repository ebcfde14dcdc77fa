import { withGroups } from '#domain/insights/rules/as-before.ts'
import { type Cube, type CubeRules, isOffered, type Statement, wholeId } from '#domain/insights/rules/cube.ts'
import { earlier, folded } from '#domain/insights/rules/folded.ts'
import { protectTogether } from '#domain/insights/rules/protect.ts'
import { saidToStaff } from '#domain/insights/rules/said-to-staff.ts'
import { Attacker } from './attacker.ts'
import { attackBesideStaff } from './beside-staff.ts'
import { goalRules, known, onlyGrew, type Publish, publicRules, staffRules } from './known.ts'
import {
  answersBy,
  type Dice,
  dice,
  goalsAndAnswersBy,
  goalsBy,
  later,
  type Population,
  population,
} from './population.ts'
import { referencePopulation } from './reference.ts'

type Asked = { name: string; rules: CubeRules; cube: (from: Population) => Cube }

/** Every cube there is, for the public and for staff; those about the same people together. */
const families: readonly Asked[][] = [
  (['area', 'age'] as const).map((by) => ({
    ...{ name: `goals by ${by}, public`, rules: publicRules },
    cube: (from) => goalsBy(from, by, false),
  })),
  (['area', 'age', 'way'] as const).map((by) => ({
    ...{ name: `goals by ${by}, staff`, rules: { ...goalRules, isWholeOpen: by === 'way' } },
    cube: (from) => goalsBy(from, by, true),
  })),
  ...[publicRules, staffRules].flatMap((rules): Asked[][] => {
    const who = rules === publicRules ? 'public' : 'staff'
    return [
      (['faith', 'sex'] as const).map((by) => ({
        ...{ name: `goals and answers by ${by}, ${who}`, rules },
        cube: (from) => goalsAndAnswersBy(from, by),
      })),
      (['area', 'age'] as const).map((by) => ({
        ...{ name: `answers by ${by}, ${who}`, rules },
        cube: (from) => answersBy(from, by),
      })),
      [{ name: `answers by faith, ${who}`, rules, cube: (from) => answersBy(from, 'faith') }],
    ]
  }),
  // How many gave which answer stands in the survey's results.
  ...(['area', 'age'] as const).map((by): Asked[] => [
    { name: `answers by ${by}, whose totals are known`, rules: goalRules, cube: (from) => answersBy(from, by) },
  ]),
]

type Attacked = { pinned: string[]; wideEnough: number; shown: number }

/** Publishes two snapshots of one population in every cube, and lets the attacker loose on all of them. */
function attack(random: Dice, publish: Publish, policy: CubeRules['policy']): Attacked {
  const now = population(random)
  const then = later(random, now)
  const found: Attacked = { pinned: [], wideEnough: 0, shown: 0 }
  for (const asked of families) {
    const offered = asked
      .map(({ name, rules, cube }) => ({ name, rules: { ...rules, policy }, one: cube(now), two: cube(then) }))
      .filter(({ rules, one, two }) => isOffered(one, rules) && isOffered(two, rules))
    const rulesOf = (index: number) => offered[index]?.rules ?? publicRules
    const ones = offered.map(({ one }) => one)
    const twos = offered.map(({ two }) => two)
    const first = publish(ones, rulesOf, 1, [])
    const second = publish(twos, rulesOf, 2, first)
    const cubes = offered.map(({ name, rules, one, two }, index) => ({
      name,
      first: known(one, first[index] as Statement, 1, rules),
      second: known(two, second[index] as Statement, 2, rules),
      grew: onlyGrew(one, two),
    }))
    found.pinned.push(...new Attacker(cubes).narrowed())
    offered.forEach(({ rules }, index) => {
      tally(found, first[index] as Statement, rules)
    })
  }
  found.pinned.push(...attackMonths(random, publish, policy))
  found.pinned.push(...attackBesideStaff(random, publish, policy))
  return found
}

const months = ['m1', 'm2', 'm3', 'm4']

/**
 * When people first spoke to a goal: every month the first of those that are told goes among all earlier ones, and a new
 * one is told.
 */
function attackMonths(random: Dice, publish: Publish, policy: CubeRules['policy']): string[] {
  const rules: CubeRules = { ...goalRules, policy }
  const cubeOf = (groups: string[], cells: number[]): Cube => {
    const whole = { id: wholeId, total: cells.reduce((sum, n) => sum + n, 0), cells }
    return { groups, whole, parts: [], unions: [], partitions: [] }
  }
  const spoke = [earlier, ...months].map(() => random(random(2) ? 8 : 40))
  const [rest = 0, one = 0, two = 0, three = 0, four = 0] = spoke
  const [before, after] = [
    [earlier, ...months.slice(0, 3)],
    [earlier, ...months.slice(1)],
  ]
  const then = cubeOf(before, [rest, one, two, three])
  const now = cubeOf(after, [rest + one + (random(4) ? 0 : 1), two, three + random(12), four + 10])
  const [first] = publish([then], () => rules, 1, []) as [Statement]
  const [second] = publish([now], () => rules, 2, [withGroups(folded(first, after), after)]) as [Statement]
  const from = [[0, 1], [2], [3], []]
  const laid = { first: known(then, first, 1, rules), second: known(now, second, 2, rules), grew: true, from }
  return new Attacker([{ name: 'months', ...laid }]).narrowed()
}

function tally(found: Attacked, { rows }: Statement, { least }: CubeRules): void {
  for (const { cells } of rows.values())
    for (const { n, value } of cells) {
      if (n >= least) found.wideEnough++
      if (n >= least && value !== null) found.shown++
    }
}

/** @param seed of the first population; the others follow it */
export function attackMany(
  count: number,
  publish: Publish = protectTogether,
  policy: CubeRules['policy'] = 'withhold',
  seed = 1,
): Attacked {
  const found = Array.from({ length: count }, (_, index) => attack(dice(seed + index), publish, policy))
  const sum = (of: 'shown' | 'wideEnough') => found.reduce((total, each) => total + each[of], 0)
  return { pinned: found.flatMap(({ pinned }) => pinned), shown: sum('shown'), wideEnough: sum('wideEnough') }
}

/** Of the reference population's cells at or over the threshold, the share that is shown. */
export function shownOfReference(publish: Publish = protectTogether): number {
  const found: Attacked = { pinned: [], wideEnough: 0, shown: 0 }
  const [inPublic, staff, ...others] = families
  const say = (asked: readonly Asked[] = [], beside?: Statement[]): Statement[] => {
    const rulesOf = (index: number) => asked[index]?.rules ?? publicRules
    const cubes = asked.map(({ cube }) => cube(referencePopulation()))
    const said = publish(cubes, rulesOf, 1, [], beside)
    said.forEach((statement, index) => {
      tally(found, statement, rulesOf(index))
    })
    return said
  }
  // Of the public's goals that is published which staff are told as well.
  const told = say(staff).map((statement) => saidToStaff(statement, 1))
  say(inPublic, told)
  for (const asked of others) say(asked)
  return found.shown / found.wideEnough
}
