import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Clause, Condition, Definition, Item, Picture, Question } from '#domain/surveys/schema/definition.ts'
import { templates } from '../templates/templates.ts'
import { checkDefinition, type Known, warningsOf } from './check-definition.ts'
import { faultCodes } from './fault.ts'

const known: Known = { areas: ['town'], hasPicture: (_, name) => name !== 'gone', published: new Map() }
const common = { text: { en: 'Words' }, hint: {}, picture: null, easyPicture: null, showIf: null }
const asked = { ...common, required: false }
const choices = (...keys: string[]) => keys.map((key) => ({ key, text: { en: key }, picture: null }))
const age: Question = { ...asked, key: 'age', kind: 'age-band' }
const text = (key: string, more: Partial<Item> = {}) =>
  ({ ...asked, key, kind: 'open-text', longest: 100, ...more }) as Item
const pick = (key: string, more: Partial<Item> = {}) =>
  ({ ...asked, key, kind: 'single-choice', choices: choices('bus', 'walk'), other: false, ...more }) as Item
const survey = (items: Item[], more: Partial<Definition> = {}): Definition => ({
  ...{ title: { en: 'T' }, why: { en: 'W' }, nextSteps: { en: 'N' }, audience: 'adults', editions: ['en'] },
  consultation: { stage: 'forming', information: { en: 'I' }, consideration: { en: 'C' } },
  ...{ asksEquality: false, asksContact: false, items },
  ...more,
})
const codesOf = (definition: Definition, more: Partial<Known> = {}) =>
  checkDefinition(definition, { ...known, ...more }).map(({ code, item }) =>
    [code.replace('survey-desk.', ''), item].filter(Boolean).join(' '),
  )
const when = (...clauses: Clause[]): Condition => ({ match: 'all', clauses })
const picture = (name: string, alt = {}): Picture => ({ source: 'symbol', name, alt })

test('a whole survey has no faults', () => expect(codesOf(survey([pick('way'), text('why')]))).toEqual([]))

test('a survey with nothing in it, or nobody told why, is not whole', () => {
  expect(codesOf(survey([]))).toEqual(['nothing-asked'])
  expect(codesOf(survey([{ ...common, key: 'p', kind: 'page' }]))).toEqual(['nothing-asked'])
  expect(codesOf(survey([text('a')], { title: { ur: 'x' }, why: {}, nextSteps: { en: ' ' } }))).toEqual([
    'title-blank',
    'why-blank',
    'next-steps-blank',
  ])
})

describe('age', () => {
  const everyone = (...items: Item[]) => codesOf(survey(items, { audience: 'everyone' }))
  test('comes first where the survey is for all', () => {
    expect(everyone(age, text('a'))).toEqual([])
    expect(everyone({ ...common, key: 's', kind: 'section' }, age)).toEqual([])
    expect(everyone(text('a'))).toEqual(['age-missing'])
    expect(everyone(text('a'), age)).toEqual(['age-not-first age'])
    expect(everyone({ ...common, key: 'p', kind: 'page' }, age)).toEqual(['age-not-first age'])
  })
  test('is asked of everybody', () => {
    const showIf = when({ question: 'gone', test: 'not-answered' })
    expect(everyone({ ...age, showIf }, text('a'))).toEqual(['age-conditional age', 'condition-question-gone age'])
    expect(everyone({ ...common, key: 's', kind: 'section', showIf }, age)).toContain('age-conditional age')
  })
  test('comes first and unconditionally where a survey for young people asks it', () => {
    const young = (...items: Item[]) => codesOf(survey(items, { audience: 'young-people' }))
    expect(young(age, text('a'))).toEqual([])
    expect(young(text('a'), age)).toEqual(['age-not-first age'])
    expect(young({ ...age, showIf: when({ question: 'gone', test: 'not-answered' }) }, text('a'))).toContain(
      'age-conditional age',
    )
  })
  test('need not be asked of adults, or in a survey for young people', () => {
    expect(codesOf(survey([text('a')], { audience: 'young-people' }))).toEqual([])
  })
})

test('age, area and postcode are asked once', () => {
  const twice = (kind: 'age-band' | 'area' | 'postcode-district') =>
    codesOf(
      survey([
        { ...asked, key: 'one', kind },
        { ...asked, key: 'two', kind },
      ]),
    )
  expect(twice('age-band')).toEqual(['age-band-twice two'])
  expect(twice('area')).toEqual(['area-twice two'])
  expect(twice('postcode-district')).toEqual(['postcode-district-twice two'])
})

test.each<[string, Item]>([
  ['text-blank a', text('a', { text: { ur: 'کیا' } })],
  ['choice-blank a', pick('a', { choices: [...choices('x', 'y'), { key: 'z', text: {}, picture: null }] })],
  ['too-few-choices a', pick('a', { choices: choices('x') })],
  ['no-rows a', { ...asked, key: 'a', kind: 'statements', rows: [] }],
  ['row-blank a', { ...asked, key: 'a', kind: 'statements', rows: [{ key: 'x', text: {}, picture: null }] }],
  ['points-outside a', { ...asked, key: 'a', kind: 'rating', points: 2, low: {}, high: {} }],
  ['points-outside a', { ...asked, key: 'a', kind: 'rating', points: 11, low: {}, high: {} }],
  ['least-over-most a', { ...asked, key: 'a', kind: 'number', least: 5, most: 4 }],
  ['least-over-most a', { ...pick('a'), kind: 'several-choices', least: 2, most: 1 } as Item],
  ['limits-unfit a', { ...pick('a'), kind: 'several-choices', least: 3, most: null } as Item],
  ['limits-unfit a', { ...pick('a'), kind: 'several-choices', least: null, most: 1.5 } as Item],
  ['first-after-last a', { ...asked, key: 'a', kind: 'date', first: '2026-02-01', last: '2026-01-01' }],
  ['picture-undescribed a', text('a', { picture: picture('bus') })],
  [
    'picture-undescribed a',
    pick('a', { choices: [...choices('x'), { key: 'y', text: { en: 'y' }, picture: picture('bus') }] }),
  ],
  ['picture-gone a', text('a', { picture: picture('gone', { en: 'A bus' }) })],
  ['picture-gone a', text('a', { easyPicture: picture('gone') })],
])('%s', (fault, item) =>
  expect(codesOf(survey([item]))).toEqual([fault, ...(item.kind === 'section' ? ['nothing-asked'] : [])]),
)

test('a picture for Easy Read is described by the words beside it', () => {
  expect(codesOf(survey([text('a', { easyPicture: picture('bus') })]))).toEqual([])
})

const publishedAs = (kind: string, points: number | null = null) => ({ published: new Map([['a', { kind, points }]]) })

test('a rating that was published keeps its points', () => {
  const rating = survey([{ ...asked, key: 'a', kind: 'rating', points: 5, low: {}, high: {} } as never])
  expect(codesOf(rating, publishedAs('rating', 10))).toEqual(['points-changed a'])
  expect(codesOf(rating, publishedAs('rating', 5))).toEqual([])
})

test('a question that was published keeps its kind', () => {
  expect(codesOf(survey([text('a')]), publishedAs('yes-no'))).toEqual(['kind-changed a'])
  expect(codesOf(survey([text('a')]), publishedAs('open-text'))).toEqual([])
})

describe('a condition', () => {
  const matrix = { ...asked, key: 'm', kind: 'matrix', rows: choices('row'), choices: choices('good', 'bad') } as Item
  const rating = { ...asked, key: 'r', kind: 'rating', points: 3, low: {}, high: {} } as Item
  const faultsOf = (clause: Clause, later: Item[] = []) =>
    codesOf(survey([pick('way'), text('words'), matrix, rating, text('last', { showIf: when(clause) }), ...later]))
  test.each<[string, Clause]>([
    ['condition-question-gone', { question: 'gone', test: 'answered' }],
    ['condition-ahead', { question: 'later', test: 'answered' }],
    ['condition-ahead', { question: 'last', test: 'answered' }],
    ['condition-unsuitable', { question: 'words', test: 'is', value: 'x' }],
    ['condition-unsuitable', { question: 'way', test: 'at-least', value: '1' }],
    ['condition-row-gone', { question: 'm', test: 'is', value: 'good' }],
    ['condition-row-gone', { question: 'm', row: 'no', test: 'is', value: 'good' }],
    ['condition-row-gone', { question: 'way', row: 'row', test: 'is', value: 'bus' }],
    ['condition-value-missing', { question: 'way', test: 'is' }],
    ['condition-value-gone', { question: 'way', test: 'is-not', value: 'plane' }],
    ['condition-value-gone', { question: 'r', test: 'at-least', value: 'much' }],
  ])('%s: %j', (code, clause) => expect(faultsOf(clause, [text('later')])).toEqual([`${code} last`]))

  test.each<Clause>([
    { question: 'way', test: 'is', value: 'bus' },
    { question: 'm', row: 'row', test: 'is', value: 'bad' },
    { question: 'r', test: 'at-most', value: '2' },
    { question: 'words', test: 'not-answered' },
  ])('that holds good: %j', (clause) => expect(faultsOf(clause)).toEqual([]))

  test('without a clause says nothing', () =>
    expect(codesOf(survey([text('a'), text('b', { showIf: { match: 'any', clauses: [] } })]))).toEqual([
      'condition-empty b',
    ]))

  test('that nobody can meet is a dead end', () => {
    const both = when({ question: 'way', test: 'is', value: 'bus' }, { question: 'way', test: 'is', value: 'walk' })
    expect(codesOf(survey([pick('way'), text('b', { showIf: both })]))).toEqual(['never-shown b'])
  })

  test('of a section that nobody can reach is said once', () => {
    const far = when({ question: 'r', test: 'at-least', value: '4' })
    const section: Item = { ...common, key: 's', kind: 'section', showIf: far }
    expect(codesOf(survey([rating, section, text('a'), text('b')]))).toEqual(['never-shown s'])
  })
})

test('an earlier answer in a sentence must be earlier, be there, and read well', () => {
  const speaking = (key: string) => text('last', { hint: { en: 'Fine', ur: `{${key}|x}` } })
  const codes = (key: string) =>
    codesOf(survey([text('a'), { ...asked, key: 'd', kind: 'smileys' }, speaking(key), text('z')]))
  expect(codes('a')).toEqual([])
  expect(codes('gone')).toEqual(['pipe-gone last'])
  expect(codes('z')).toEqual(['pipe-ahead last'])
  expect(codes('d')).toEqual(['pipe-unsuitable last'])
})

test('what a template left to fill in is in the way, in any edition that is on', () => {
  const prompted = (texts: Record<string, string>, editions: string[]) =>
    checkDefinition(survey([text('a', { text: texts })], { editions }), known)
  const left = [{ code: 'survey-desk.prompt-left', item: 'a' }]

  expect(prompted({ en: 'Say [what]' }, ['en'])).toEqual(left)
  expect(prompted({ en: 'Say it', ur: '[کہیں]' }, ['en', 'ur'])).toEqual(left)
  expect(prompted({ en: 'Say it', ur: '[کہیں]' }, ['en'])).toEqual([])
})

test('what is missing in other editions and what the law would ask for are warnings', () => {
  const definition = survey([text('a', { text: { en: 'Say what' } })], {
    editions: ['en', 'ur', 'en-x-easy'],
    consultation: { stage: null, information: {}, consideration: {} },
  })
  expect(checkDefinition(definition, known)).toEqual([])
  expect(warningsOf(definition, { reportsOn: null })).toEqual([
    { code: 'survey-desk.wordings-missing', details: { edition: 'ur', count: 4 } },
    { code: 'survey-desk.wordings-missing', details: { edition: 'en-x-easy', count: 5 } },
    { code: 'survey-desk.stage-missing' },
    { code: 'survey-desk.information-missing' },
    { code: 'survey-desk.consideration-missing' },
    { code: 'survey-desk.report-day-missing' },
  ])
})

test('an earlier answer that some people did not give has words to read instead, or a warning', () => {
  const asks = (pipe: string, more: Partial<Question> = {}) =>
    warningsOf(survey([pick('way', more as Partial<Item>), text('why', { text: { en: `Why ${pipe}?` } })]), {
      reportsOn: '2026-12-01',
    }).map(({ code, item }) => `${code} ${item}`)
  const warned = ['survey-desk.pipe-unanswered why']
  expect(asks('{way}')).toEqual(warned)
  expect(asks('{way|}')).toEqual(warned)
  expect(asks('{way|that}')).toEqual([])
  expect(asks('{way}', { required: true })).toEqual([])
  expect(asks('{way}', { required: true, showIf: when({ question: 'x', test: 'answered' }) })).toEqual(warned)
})

test('everything that is found has a sentence', () => {
  const { problems } = JSON.parse(readFileSync('public/locales/en/survey-desk.json', 'utf8'))
  const missing = faultCodes.filter((code) => !problems[code] && !problems[`${code}_other`])
  expect(missing).toEqual([])
})

test.each(Object.entries(templates).filter(([name]) => name !== 'empty'))(
  'the template %s could be published once what it leaves to fill in is filled in',
  (_, { definition }) => {
    const areas = { ...known, areas: [] }
    expect(checkDefinition(definition, areas).filter(({ code }) => !code.endsWith('prompt-left'))).toEqual([])
    expect(warningsOf(definition, { reportsOn: '2026-01-01' })).toEqual([])
  },
)
