import type { Cube, Row } from '#domain/insights/rules/cube.ts'

/** Whole numbers under `sides`. */
export type Dice = (sides: number) => number

/** Repeatable chance (mulberry32): a failure must fail again. */
export function dice(seed: number): Dice {
  let state = seed
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * sides)
  }
}

type Person = {
  area: number
  age: number
  way: number
  /** Null for those whose survey did not ask. */
  faith: number | null
  sex: number | null
  goals: Set<number>
  /** Null for those who gave none, or were not asked. */
  answer: number | null
  survey: number
}
export type Population = { people: Person[]; shape: Shape }
export type Shape = {
  areas: number[]
  ages: number[]
  faiths: number[]
  sexes: number[]
  ways: number[]
  /** For each goal how many in a hundred speak to it, and a group that speaks to it more than others. */
  goals: { share: number; favourite: number }[]
  missions: number[][]
  answers: number[]
}

/** How many answer each survey, the last one hardly anybody. */
const surveys = [60, 30, 1]

/** Groups of very different sizes: the last ones hold a handful, or nobody. */
const weights = (random: Dice, groups: number) =>
  Array.from({ length: groups }, (_, index) => 1 + random(index > groups / 2 ? 6 : 100))

function pick(random: Dice, weighted: readonly number[]): number {
  let left = random(weighted.reduce((sum, weight) => sum + weight, 0))
  return weighted.findIndex((weight) => {
    left -= weight
    return left < 0
  })
}

export function person(random: Dice, shape: Shape): Person {
  const area = pick(random, shape.areas)
  const speaks = ({ share, favourite }: Shape['goals'][number]) =>
    random(100) < (area === favourite ? share * 2 : share)
  const isAsked = random(3) > 0
  return {
    area,
    age: pick(random, shape.ages),
    way: pick(random, shape.ways),
    faith: isAsked ? pick(random, shape.faiths) : null,
    sex: isAsked ? pick(random, shape.sexes) : null,
    goals: new Set(shape.goals.flatMap((goal, index) => (speaks(goal) ? [index] : []))),
    answer: random(6) > 0 ? pick(random, shape.answers) : null,
    survey: pick(random, surveys),
  }
}

/** From 20 to 2,000 people, the small ones as often as the large. */
export function population(random: Dice): Population {
  const size = Math.round(20 * 100 ** (random(1000) / 999))
  const goals = Array.from({ length: 2 + random(6) }, () => ({
    share: [1, 4, 15, 40, 97][random(5)] as number,
    favourite: random(6),
  }))
  const cut = 1 + random(goals.length)
  const indexes = goals.map((_, index) => index)
  const shape: Shape = {
    areas: weights(random, 2 + random(6)),
    ages: weights(random, 8),
    faiths: weights(random, 3 + random(6)),
    sexes: weights(random, 4),
    ways: weights(random, 2 + random(2)),
    goals,
    missions: [indexes.slice(0, cut), indexes.slice(cut)].filter((mission) => mission.length > 0),
    answers: weights(random, 2 + random(4)),
  }
  return { people: Array.from({ length: size }, () => person(random, shape)), shape }
}

/** The same place a while later: ten people more at the least, some newly tagged, in one of three some gone. */
export function later(random: Dice, { people, shape }: Population): Population {
  const leave = random(3) === 0 ? random(8) : 0
  const stayed = people.slice(leave).map((each) => ({
    ...each,
    goals: random(20) ? each.goals : new Set([...each.goals, random(shape.goals.length)]),
  }))
  const more = leave + 10 + random(random(2) ? 15 : people.length)
  return { people: [...stayed, ...Array.from({ length: more }, () => person(random, shape))], shape }
}

type Has = { id: string; has: (each: Person) => boolean }
type By = 'area' | 'age' | 'way' | 'faith' | 'sex'
const sizes = { area: 'areas', age: 'ages', way: 'ways', faith: 'faiths', sex: 'sexes' } as const

function cubeOf({ people, shape }: Population, by: By, rows: Has[]) {
  const groups = shape[sizes[by]].map((_, index) => `${by}-${index}`)
  const asked = people.filter((each) => each[by] !== null)
  const row = (id: string, has: (each: Person) => boolean): Row => {
    const cells = groups.map(() => 0)
    for (const each of asked) if (has(each)) cells[each[by] as number] = (cells[each[by] as number] ?? 0) + 1
    return { id, total: cells.reduce((sum, n) => sum + n, 0), cells }
  }
  return { groups, whole: row('whole', () => true), parts: rows.map(({ id, has }) => row(id, has)), row }
}

/** Who spoke to which goal; with missions, who spoke to any of theirs. */
export function goalsBy(from: Population, by: By, withMissions: boolean): Cube {
  const { row, ...cube } = cubeOf(
    from,
    by,
    from.shape.goals.map((_, index) => ({ id: `goal-${index}`, has: ({ goals }) => goals.has(index) })),
  )
  const missions = withMissions ? from.shape.missions : []
  const unions = missions.map((mission, index) => ({
    ...row(`mission-${index}`, ({ goals }) => mission.some((goal) => goals.has(goal))),
    of: mission.map((goal) => `goal-${goal}`),
  }))
  return { ...cube, unions, partitions: [] }
}

const answersOf = ({ shape }: Population): Has[] => [
  ...shape.answers.map((_, index): Has => ({ id: `answer-${index}`, has: ({ answer }) => answer === index })),
  { id: 'no-answer', has: ({ answer }) => answer === null },
]

/** Who gave which answer to a question of one choice, and who gave none. */
export function answersBy(from: Population, by: By): Cube {
  const answers = answersOf(from)
  const { row: _, ...cube } = cubeOf(from, by, answers)
  return { ...cube, unions: [], partitions: [answers.map(({ id }) => id)] }
}

/**
 * One equality field: who spoke to which goal, and who answered which survey and gave which answer, whose totals stand in
 * the surveys' results.
 */
export function goalsAndAnswersBy(from: Population, by: By): Cube {
  const answers = answersOf(from)
  const own = surveys.map((_, index): Has => ({ id: `survey-${index}`, has: ({ survey }) => survey === index }))
  const partitions = [answers, own].map((rows) => rows.map(({ id }) => id))
  const goals = from.shape.goals.map((_, index): Has => ({ id: `goal-${index}`, has: ({ goals }) => goals.has(index) }))
  const { row: _, ...cube } = cubeOf(from, by, [...goals, ...own, ...answers])
  const parts = cube.parts.map((part) => (partitions.flat().includes(part.id) ? { ...part, isTotalKnown: true } : part))
  return { ...cube, parts, unions: [], partitions }
}
