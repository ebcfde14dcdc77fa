import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fieldsOf, type GivenAnswers, isGiven } from '#domain/surveys/schema/answers.ts'
import { itemsShown } from '#domain/surveys/schema/conditions.ts'
import {
  type Audience,
  type Clause,
  type Condition,
  clauseTests,
  type Item,
  isQuestion,
  type Question,
} from '#domain/surveys/schema/definition.ts'
import { canBeShown, deadEnds } from './reach.ts'

type Asking = { audience: Audience; items: Item[] }

const common = { text: { en: 'x' }, hint: {}, picture: null, easyPicture: null }
const parts = (...keys: string[]) => keys.map((key) => ({ key, text: { en: key }, picture: null }))

/** Bare questions of every way an answer can be made, small enough to try all answers. */
const makers: ((key: string, required: boolean, showIf: Condition | null) => Item)[] = [
  (key, required, showIf) => ({
    ...common,
    key,
    required,
    showIf,
    kind: 'single-choice',
    choices: parts('a', 'b'),
    other: false,
  }),
  (key, required, showIf) => ({
    ...{ ...common, key, required, showIf, kind: 'several-choices', choices: parts('a', 'b'), other: false },
    ...{ least: null, most: 1 },
  }),
  (key, required, showIf) => ({ ...common, key, required, showIf, kind: 'rating', points: 3, low: {}, high: {} }),
  (key, required, showIf) => ({ ...common, key, required, showIf, kind: 'number', least: 0, most: null }),
  (key, required, showIf) => ({ ...common, key, required, showIf, kind: 'age-band' }),
  (key, required, showIf) => ({ ...common, key, required, showIf, kind: 'area' }),
  (key, required, showIf) => ({ ...common, key, required, showIf, kind: 'statements', rows: parts('a', 'b') }),
  (key, required, showIf) => ({ ...common, key, required, showIf, kind: 'ranking', choices: parts('a', 'b') }),
  (key, _, showIf) => ({ ...common, key, showIf, kind: 'section' }),
]
const values = ['a', 'b', '1', '2', '3', 'agree', '25-44', 'under-13']

const clause = fc.record({
  question: fc.constantFrom('q0', 'q1', 'q2', 'q3', 'gone'),
  row: fc.constantFrom(undefined, undefined, 'a', 'b'),
  test: fc.constantFrom(...clauseTests),
  value: fc.constantFrom(...values),
})
const condition = fc.option(
  fc.record({
    match: fc.constantFrom('all' as const, 'any' as const),
    clauses: fc.array(clause, { minLength: 1, maxLength: 3 }),
  }),
)
const asking: fc.Arbitrary<Asking> = fc.record({
  audience: fc.constantFrom('everyone' as const, 'young-people' as const),
  items: fc
    .array(fc.tuple(fc.constantFrom(...makers), fc.boolean(), condition), { minLength: 2, maxLength: 4 })
    .map((made) =>
      made.map(([make, required, showIf], at) => make(`q${at}`, required, showIf && sensible(showIf, made))),
    ),
})

/** Comparing a set of choices with a number is refused by the check before, and not followed here. */
function sensible(showIf: Condition, made: readonly (readonly [unknown, ...unknown[]])[]): Condition {
  const isSet = ({ question }: Clause) => made[Number(question.slice(1))]?.[0] === makers[1]
  const clauses = showIf.clauses.map(
    (each): Clause => (isSet(each) && each.test.startsWith('at-') ? { ...each, test: 'is' } : each),
  )
  return { ...showIf, clauses }
}

/** Every answer to one question that could be sent, no answer among them. */
function answersTo(question: Question): GivenAnswers[] {
  const one = (list: string[]) => [[], ...list.map((value) => [value])].map((given) => ({ [question.key]: given }))
  if (question.kind === 'single-choice' || question.kind === 'several-choices') return one(['a', 'b'])
  if (question.kind === 'rating') return one(['1', '2', '3'])
  if (question.kind === 'number') return one(['0', '0.5', '1', '1.5', '2', '2.5', '3', '4'])
  if (question.kind === 'age-band') return one(['under-13', '25-44', '65-79'])
  if (question.kind === 'area') return one([...values, 'other'])
  const [first, second] = fieldsOf(question) as [string, string]
  if (question.kind === 'ranking') return [{}, { [first]: ['1'], [second]: ['2'] }, { [first]: ['2'], [second]: ['1'] }]
  const stances = [[], ['agree'], ['disagree']]
  const all = stances.flatMap((one) => stances.map((two) => ({ [first]: one, [second]: two })))
  return question.required
    ? all.filter((given) => Object.values(given).every(({ length }) => length > 0 || isEmpty(given)))
    : all
}
const isEmpty = (given: Record<string, string[]>) => Object.values(given).every(({ length }) => length === 0)

/** All keys that some sendable answers lead to, by trying every one. */
function reachable(survey: Asking): string[] {
  let ways: GivenAnswers[] = [{}]
  for (const question of survey.items.filter(isQuestion))
    ways = ways.flatMap((way) => answersTo(question).map((answer) => ({ ...way, ...answer })))
  const found = new Set<string>()
  for (const given of ways) {
    const shown = itemsShown(survey, given)
    const isSendable = shown.every((item) => !isQuestion(item) || !item.required || isGiven(given, item))
    if (isSendable) for (const { key } of shown) found.add(key)
  }
  return survey.items.map(({ key }) => key).filter((key) => found.has(key))
}

test('what the search reaches is what trying every answer reaches', () => {
  fc.assert(
    fc.property(asking, (survey) => {
      const found = survey.items.filter(({ key }) => canBeShown(survey, key)).map(({ key }) => key)
      expect(found).toEqual(reachable(survey))
    }),
    { numRuns: 1_000 },
  )
})

const choice = (key: string, showIf: Condition | null = null, required = false) =>
  (makers[0] as (typeof makers)[number])(key, required, showIf)
const when = (...clauses: Clause[]): Condition => ({ match: 'all', clauses })
const everyone = (...items: Item[]): Asking => ({ audience: 'everyone', items })

describe('nobody gets to a question', () => {
  test('that wants two answers where one can be given', () => {
    const both = when({ question: 'q0', test: 'is', value: 'a' }, { question: 'q0', test: 'is', value: 'b' })
    expect(canBeShown(everyone(choice('q0'), choice('q1', both)), 'q1')).toBe(false)
  })

  test('that is for those who skip what cannot be skipped', () => {
    const skipped = when({ question: 'q0', test: 'not-answered' })
    expect(canBeShown(everyone(choice('q0', null, true), choice('q1', skipped)), 'q1')).toBe(false)
    expect(canBeShown(everyone(choice('q0'), choice('q1', skipped)), 'q1')).toBe(true)
  })

  test('in a section that nobody gets to', () => {
    const section: Item = { ...common, kind: 'section', key: 's', showIf: when({ question: 'gone', test: 'answered' }) }
    expect(canBeShown(everyone(section, choice('q1')), 'q1')).toBe(false)
  })

  test('about where the young live', () => {
    const area: Item = { ...common, kind: 'area', key: 'area', required: false, showIf: null }
    expect(canBeShown({ audience: 'young-people', items: [area] }, 'area')).toBe(false)
  })
})

test.each(['any', 'all'] as const)(
  'a tangle of a hundred conditions is given up in time, and accused of nothing: %s',
  (match) => {
    const items: Item[] = [choice('q0')]
    for (let at = 1; at < 100; at++) {
      const clauses = items
        .slice(-20)
        .map(({ key }): Clause => ({ question: key, test: 'is-not', value: match === 'any' && at % 2 ? 'b' : 'a' }))
      items.push(choice(`q${at}`, { match: at % 3 ? match : 'all', clauses }))
    }
    expect(deadEnds(everyone(...items))).toEqual([])
  },
)

test('a hundred rankings with twenty clauses each are looked through in a moment', () => {
  const keys = Array.from({ length: 50 }, (_, at) => `c${at}`)
  const items: Item[] = []
  for (let at = 0; at < 100; at++) {
    const clauses = items
      .slice(-20)
      .map(({ key }, index): Clause => ({ question: key, row: `c${index}`, test: 'at-least', value: '2' }))
    const showIf: Condition | null = clauses.length > 0 ? { match: 'all', clauses } : null
    items.push({ ...common, key: `q${at}`, required: true, showIf, kind: 'ranking', choices: parts(...keys) })
  }
  const before = process.cpuUsage()
  expect(deadEnds(everyone(...items))).toEqual([])
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1000).toBeLessThan(1_000)
})
