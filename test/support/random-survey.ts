import fc from 'fast-check'
import { ageBands } from '#domain/contributions/schema.ts'
import { fieldOf, type GivenAnswers } from '#domain/surveys/schema/answers.ts'
import {
  type Choice,
  type Clause,
  type Condition,
  type Definition,
  fiveSteps,
  type Item,
  isQuestion,
  otherKey,
  type Question,
  questionKinds,
  stances,
  yesNo,
} from '#domain/surveys/schema/definition.ts'
import { newItem } from '#domain/surveys/schema/new-item.ts'

/** Words that break what was not thought of: emoji, right-to-left marks, formulas, quotes, line ends. */
const words = fc.constantFrom(
  'Benches',
  '=1+1',
  '“so”, she said',
  'بینچ\u200f 🌳',
  'line\nand line',
  "O'Neill; drop",
  '  x  ',
)
/** Numbers as people write them, with pauses, decimals and the digits of their keyboard, and what they mean by them. */
const numbersTyped: Record<string, number> = {
  '1,500': 1500,
  '1 500': 1500,
  '12,5': 12.5,
  '2.25': 2.25,
  ' 4 ': 4,
  '۴': 4,
  '١٬٥٠٠': 1500,
  '٢٫٥': 2.5,
  '−੩': -3,
  '0.0000001': 1e-7,
  '−٠٫٠٠٠٠٠٠٢٥': -2.5e-7,
}
/** What somebody means by a number that was drawn here. */
export const numberMeant = (typed: string): number => numbersTyped[typed] ?? Number(typed)
const numberTyped = fc.oneof(
  fc.integer({ min: -5, max: 5000 }).map(String),
  fc.constantFrom(...Object.keys(numbersTyped)),
)
const label = fc.constantFrom('Buses', 'Parks & paths', 'Ärzte', 'صحت', '{not a pipe', '50 %')

const listOf = (name: string, count: number): fc.Arbitrary<Choice[]> =>
  fc
    .array(label, { minLength: count, maxLength: count })
    .map((labels) => labels.map((text, index) => ({ key: `${name}${index}`, text: { en: text }, picture: null })))

const choices = fc.integer({ min: 2, max: 4 }).chain((count) => listOf('c', count))
const rows = fc.integer({ min: 1, max: 3 }).chain((count) => listOf('r', count))

/** A survey asks for somebody's age and place once at most, so these come on top. */
const askedOften = questionKinds.filter((kind) => !['age-band', 'area', 'postcode-district'].includes(kind))

function question(key: string): fc.Arbitrary<Item> {
  const common = { text: label.map((en) => ({ en })), required: fc.boolean() }
  return fc.constantFrom(...askedOften).chain((kind) =>
    fc
      .record({
        ...common,
        choices,
        rows,
        other: fc.boolean(),
        why: fc.boolean(),
        points: fc.integer({ min: 3, max: 10 }),
      })
      .map((own) => {
        const blank: Item = newItem(kind, key)
        const fitting = Object.entries(own).filter(([name]) => name in blank)
        return { ...blank, ...Object.fromEntries(fitting) } as Item
      }),
  )
}

/** A clause about one of the questions before. */
function clauseAbout(earlier: Question): fc.Arbitrary<Clause> {
  const about = { question: earlier.key }
  const given: fc.Arbitrary<Clause> = fc
    .constantFrom('answered' as const, 'not-answered' as const)
    .map((test) => ({ ...about, test }))
  const is = (values: readonly string[], row?: string): fc.Arbitrary<Clause> =>
    fc
      .record({ value: fc.constantFrom(...values), test: fc.constantFrom('is' as const, 'is-not' as const) })
      .map((clause) => ({ ...about, ...(row && { row }), ...clause }))
  const bound = fc
    .record({
      value: fc.integer({ min: 1, max: 5 }).map(String),
      test: fc.constantFrom('at-least' as const, 'at-most' as const),
    })
    .map((clause) => ({ ...about, ...clause }))
  switch (earlier.kind) {
    case 'single-choice':
    case 'several-choices':
      return fc.oneof(given, is([...earlier.choices.map(({ key }) => key), ...(earlier.other ? [otherKey] : [])]))
    case 'yes-no':
      return fc.oneof(given, is(yesNo))
    case 'statements':
      return fc.oneof(given, is(stances, earlier.rows[0]?.key))
    case 'matrix':
      return fc.oneof(
        given,
        is(
          earlier.choices.map(({ key }) => key),
          earlier.rows[0]?.key,
        ),
      )
    case 'rating':
    case 'smileys':
    case 'i-statement':
    case 'number':
      return fc.oneof(given, bound)
    default:
      return given
  }
}

function condition(earlier: readonly Question[]): fc.Arbitrary<Condition | null> {
  if (earlier.length === 0) return fc.constant(null)
  const clause = fc.constantFrom(...earlier).chain(clauseAbout)
  const some = fc.record({
    match: fc.constantFrom('all' as const, 'any' as const),
    clauses: fc.array(clause, { minLength: 1, maxLength: 3 }),
  })
  return fc.option(some, { nil: null, freq: 2 })
}

/** Puts conditions on items, each about questions before it. */
const withConditions = (items: readonly Item[]): fc.Arbitrary<Item[]> =>
  fc
    .tuple(...items.map((_, index) => condition(items.slice(0, index).filter(isQuestion))))
    .map((conditions) => items.map((item, index) => ({ ...item, showIf: conditions[index] ?? null })))

const section = (key: string): fc.Arbitrary<Item> => fc.constant({ ...newItem('section', key), text: { en: key } })
const page = (key: string): fc.Arbitrary<Item> => fc.constant({ ...newItem('page', key), text: { en: key } })

/** A survey that could be published: one to eight items, branches that look back, perhaps an age band first. */
export const randomDefinition: fc.Arbitrary<Definition> = fc
  .record({
    asksAge: fc.boolean(),
    makers: fc.array(fc.constantFrom(question, question, question, section, page), { minLength: 1, maxLength: 8 }),
    forYoung: fc.boolean(),
    places: fc.subarray(['area', 'postcode-district'] as const),
  })
  .chain(({ asksAge, makers, forYoung, places }) =>
    fc
      .tuple(...makers.map((make, index) => make(`q${index}`)))
      .chain((items) =>
        withConditions([...items, ...places.map((kind) => ({ ...newItem(kind, kind), text: { en: kind } }))]),
      )
      .map((items): Definition => {
        const age: Item = { ...newItem('age-band', 'age'), text: { en: 'How old are you?' } }
        const asked = items.some(isQuestion)
          ? items
          : [...items, { ...newItem('open-text', 'last'), text: { en: 'And?' } }]
        return {
          title: { en: 'Random' },
          why: { en: 'To try.' },
          nextSteps: { en: 'Nothing.' },
          audience: forYoung ? 'young-people' : asksAge ? 'everyone' : 'adults',
          editions: ['en'],
          consultation: { stage: null, information: {}, consideration: {} },
          asksEquality: false,
          asksContact: false,
          items: asksAge ? [age, ...asked] : asked,
        }
      }),
  )

/** Answers that fit each question, to all of them whether shown or not: somebody who went back and changed their mind. */
export const randomAnswers = (definition: Definition, areas: readonly string[]): fc.Arbitrary<GivenAnswers> =>
  fc
    .tuple(...definition.items.filter(isQuestion).map((asked) => answerTo(asked, areas)))
    .map((answers) => Object.assign({}, ...answers) as GivenAnswers)

function answerTo(asked: Question, areas: readonly string[]): fc.Arbitrary<GivenAnswers> {
  const { key, kind } = asked
  const one = (values: readonly string[]) =>
    fc.constantFrom(...values).map((value): GivenAnswers => ({ [key]: [value] }))
  const byRow = (values: readonly string[], list: readonly Choice[]) =>
    fc
      .tuple(...list.map(() => fc.constantFrom(...values)))
      .map((picked) => Object.fromEntries(list.map((row, index) => [fieldOf(key, row.key), [picked[index] as string]])))
  const skippable = (answer: fc.Arbitrary<GivenAnswers>) =>
    asked.required ? answer : fc.oneof({ weight: 3, arbitrary: answer }, { weight: 1, arbitrary: fc.constant({}) })
  switch (kind) {
    case 'open-text':
      return skippable(words.map((text) => ({ [key]: [text] })))
    case 'single-choice':
    case 'several-choices': {
      const keys = asked.choices.map((choice) => choice.key)
      const several = fc.subarray(keys, { minLength: 1, maxLength: kind === 'single-choice' ? 1 : keys.length })
      const own = words.map((text) => ({ [key]: [otherKey], [fieldOf(key, otherKey)]: [text] }))
      const plain = several.map((picked): GivenAnswers => ({ [key]: picked }))
      // Words left behind by somebody who went back to the list, and words of somebody who never ticked "other".
      const stray = fc
        .tuple(fc.oneof(several, fc.constant<string[]>([])), words)
        .map(([picked, text]): GivenAnswers => ({ [key]: picked, [fieldOf(key, otherKey)]: [text] }))
      return skippable(asked.other ? fc.oneof(plain, own, stray) : plain)
    }
    case 'yes-no':
      return skippable(one(yesNo))
    case 'rating':
      return skippable(fc.integer({ min: 1, max: asked.points }).map((step) => ({ [key]: [String(step)] })))
    case 'smileys':
      return skippable(one(fiveSteps))
    case 'i-statement':
      return skippable(
        fc.tuple(fc.constantFrom(...fiveSteps), words).map(([step, text]) => ({
          [key]: [step],
          ...(asked.why && { [fieldOf(key, 'why')]: [text] }),
        })),
      )
    case 'number':
      return skippable(numberTyped.map((text) => ({ [key]: [text] })))
    case 'date':
      return skippable(
        fc.integer({ min: 1, max: 28 }).map((day) => ({
          [fieldOf(key, 'day')]: [String(day)],
          [fieldOf(key, 'month')]: ['2'],
          [fieldOf(key, 'year')]: ['2026'],
        })),
      )
    case 'ranking':
      return skippable(
        fc
          .shuffledSubarray(asked.choices, { minLength: asked.choices.length })
          .map((order) =>
            Object.fromEntries(order.map((each, index) => [fieldOf(key, each.key), [String(index + 1)]])),
          ),
      )
    case 'matrix':
      return skippable(
        byRow(
          asked.choices.map((choice) => choice.key),
          asked.rows,
        ),
      )
    case 'statements':
      return skippable(byRow(stances, asked.rows))
    case 'area':
      return skippable(one(areas))
    case 'postcode-district':
      return skippable(one(['TS1', 'ts10 1ab']))
    case 'age-band':
      return skippable(one(ageBands.slice(1)))
  }
}
