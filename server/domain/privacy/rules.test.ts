import { expect, test } from 'vitest'
import { contactMissing, contactNotTicked, contactUnknown } from './problems.ts'
import { consentsOf, purposesAsked } from './rules/consents.ts'
import { checkContact } from './rules/contact.ts'
import { checkEquality, equalityChoices, equalityQuestions, equalityQuestionsFor } from './rules/equality.ts'
import { noConsents } from './schema.ts'

const adult = { isYoung: false, companion: null, isHelped: false }
const everything = { quote: true, publish: true, contact: true, told: true }
const given = (rows: ReturnType<typeof consentsOf>) => rows.filter((row) => row.given).map(({ purpose }) => purpose)

test('sending agrees to be counted and to nothing more', () => {
  expect(given(consentsOf(noConsents, adult, true))).toEqual(['analysis'])
  expect(given(consentsOf(everything, adult, true))).toEqual(['analysis', 'quote', 'publish', 'contact', 'told'])
})

test('what was not agreed to is written down as well', () => {
  expect(consentsOf({ ...noConsents, quote: true }, adult, true)).toMatchObject([
    { purpose: 'analysis', given: true },
    { purpose: 'quote', given: true },
    { purpose: 'publish', given: false },
    { purpose: 'contact', given: false },
    { purpose: 'told', given: false },
  ])
})

test('the young are asked for nothing, and give nothing, whatever a form says', () => {
  expect(purposesAsked(true, true)).toEqual([])
  expect(given(consentsOf(everything, { isYoung: true, companion: null, isHelped: false }, true))).toEqual(['analysis'])
})

test('nobody agrees to be written to where it is not asked', () => {
  expect(given(consentsOf(everything, adult, false))).toEqual(['analysis', 'quote', 'publish'])
})

test.each([
  [null, false, 'self'],
  [null, true, 'helper'],
  ['parent', false, 'parent'],
  ['teacher', false, 'worker'],
  ['group-worker', true, 'worker'],
  ['other-adult', false, 'other-adult'],
  ['other-adult', true, 'other-adult'],
])('who agreed is kept with the consent: with a child %s, helped %s', (companion, isHelped, by) => {
  expect(consentsOf(noConsents, { isYoung: true, companion, isHelped }, false)[0]?.given_by).toBe(by)
})

test.each([
  'sam@example.org',
  ' Sam.O’Neill+us@mail.example.co.uk ',
  '01642 555 0123',
  '+44 (0)1642-5550123',
  '07700900123',
])('an address is kept: %s', (typed) => {
  expect(checkContact(typed, true)).toEqual({ ok: true, value: typed.trim() })
})

test('a telephone number in the digits of another keyboard is kept in ours', () => {
  expect(checkContact('۰۷۷۰۰ ۹۰۰۱۲۳', true)).toEqual({ ok: true, value: '07700 900123' })
  expect(checkContact('+੪੪ ੭੭੦੦ ੯੦੦੧੨੩', true)).toEqual({ ok: true, value: '+44 7700 900123' })
})

test.each([
  'sam',
  'sam@example',
  'sam example.org',
  '12345',
  '@example.org',
  `${'x'.repeat(300)}@example.org`,
  '---------',
])('what is no address goes back: %s', (typed) => {
  expect(checkContact(typed, true)).toEqual({ ok: false, problem: contactUnknown })
})

test('a tick without an address, and an address without a tick, go back', () => {
  expect(checkContact('  ', true)).toEqual({ ok: false, problem: contactMissing })
  expect(checkContact('sam@example.org', false)).toEqual({ ok: false, problem: contactNotTicked })
  expect(checkContact(' ', false)).toEqual({ ok: true, value: null })
})

test('the Census’s nineteen ethnic groups stand in its five', () => {
  const ethnic = equalityQuestions.find(({ key }) => key === 'ethnic-group')
  expect(ethnic?.groups.map(({ choices }) => choices.length)).toEqual([5, 3, 4, 5, 2])
})

test('no choice stands twice in a question, and each question can be declined', () => {
  for (const question of equalityQuestions) {
    const choices = equalityChoices(question)
    expect(new Set(choices).size).toBe(choices.length)
    expect(choices.at(-1)).toBe('rather-not-say')
  }
})

test('the young are not asked for gender identity or sexual orientation, and a form that says so is not believed', () => {
  const young = { isYoung: true }
  const keys = equalityQuestionsFor(young).map(({ key }) => key)
  expect(keys).not.toContain('gender-identity')
  expect(keys).not.toContain('sexual-orientation')
  expect(checkEquality({ 'sexual-orientation': ['bisexual'], sex: ['female'] }, young)).toEqual([
    { question: 'sex', code: 'female', standard_version: 'census-2021' },
  ])
})

test('codes that are none, and questions that are none, are left out; of several the first in order stays', () => {
  expect(checkEquality({ sex: ['martian'], hobby: ['chess'], religion: ['sikh', 'none'] }, adult)).toEqual([
    { question: 'religion', code: 'none', standard_version: 'census-2021' },
  ])
})

test('how much a condition gets in the way counts only for those who have one', () => {
  const codes = (condition: string) =>
    checkEquality({ 'long-term-condition': [condition], 'day-to-day': ['a-lot'] }, adult).map(({ code }) => code)
  expect(codes('yes')).toEqual(['yes', 'a-lot'])
  expect(codes('no')).toEqual(['no'])
  expect(codes('rather-not-say')).toEqual(['rather-not-say'])
})
