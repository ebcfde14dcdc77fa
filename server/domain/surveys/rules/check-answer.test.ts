import { describe, expect, test } from 'vitest'
import { answerMissing, choiceUnknown, onlyOneChoice } from '../problems.ts'
import type { Choice, QuestionKind } from '../schema/definition.ts'
import { newItem } from '../schema/new-item.ts'
import { lengthOf } from '../schema/public.ts'
import { type CheckedAnswer, checkAnswer } from './check-answer.ts'
import { tidy } from './check-answers.ts'

const place = {
  areas: [{ id: 'area-1', code: 'here', name: 'Here' }],
  districts: [
    { code: 'TS1', areaId: 'area-1' },
    { code: 'TS10', areaId: null },
  ],
}
const listed = (...keys: string[]): Choice[] => keys.map((key) => ({ key, text: { en: key }, picture: null }))
const lists = { choices: listed('bus', 'walk', 'bike'), rows: listed('day', 'night') }
const asked = (kind: QuestionKind, more: object = {}) => ({ ...newItem(kind, 'q'), ...lists, ...more })
const check = (kind: QuestionKind, given: Record<string, string[]>, more: object = {}) =>
  checkAnswer(asked(kind, more) as never, given, place)
const code = (kind: QuestionKind, given: Record<string, string[]>, more?: object) => {
  const checked = check(kind, given, more)
  return checked.ok ? 'fits' : checked.problem.code.replace('surveys.', '')
}
const taken = (answer: Omit<CheckedAnswer, 'key'>) => ({ ok: true, value: { key: 'q', ...answer } })

describe('text', () => {
  test('is taken up to its limit, and refused from the next character on', () => {
    expect(code('open-text', { q: ['x'.repeat(10_000)] })).toBe('fits')
    expect(check('open-text', { q: ['x'.repeat(10_001)] })).toMatchObject({
      problem: { code: 'surveys.answer-too-long', details: { length: 10_001, limit: 10_000, over: 1 } },
    })
    expect(code('open-text', { q: ['four!'] }, { longest: 4 })).toBe('answer-too-long')
  })
  test('is counted in characters, line ends as one', () => {
    expect(lengthOf('👋🏽')).toBe(2)
    expect(lengthOf('one\r\ntwo ')).toBe(7)
    expect(code('open-text', { q: ['👋'.repeat(10_000)] })).toBe('fits')
  })
  test('may be left out, unless it is required; white space says nothing', () => {
    expect(check('open-text', { q: [' \n '] })).toEqual({ ok: true, value: undefined })
    expect(check('open-text', { q: [' \n '] }, { required: true })).toEqual({ ok: false, problem: answerMissing })
  })
  test('loses what no database can hold, and is never cut in the middle of a character', () => {
    const question = newItem('open-text', 'q')
    expect(tidy([question], { q: ['a\u0000b'] }, 10)).toEqual({ q: ['ab'] })
    expect(tidy([question], { q: ['👋👋👋'], other: ['x'] }, 2)).toEqual({ q: ['👋👋'] })
    expect(tidy([question], {}, 10)).toEqual({ q: [] })
  })
  test('is kept whole before it is judged, while what is picked or counted is cut', () => {
    const long = 'x'.repeat(300)
    const kept = (kind: QuestionKind, field: string, more: object = {}) =>
      tidy([asked(kind, more) as never], { [field]: [long] }, 1000)[field]?.[0]?.length
    expect(kept('open-text', 'q')).toBe(300)
    expect(kept('single-choice', 'q.other', { other: true })).toBe(300)
    expect(kept('i-statement', 'q.why', { why: true })).toBe(300)
    expect(kept('single-choice', 'q', { other: true })).toBe(200)
    expect(kept('number', 'q')).toBe(200)
    expect(kept('date', 'q.day')).toBe(200)
  })
})

describe('choices', () => {
  test('are kept in the order they were offered', () =>
    expect(check('several-choices', { q: ['bike', 'bus'] })).toEqual(taken({ value: { choices: ['bus', 'bike'] } })))
  test.each(['single-choice', 'several-choices', 'yes-no', 'area', 'age-band'] as const)(
    'of another question are refused: %s',
    (kind) => expect(check(kind, { q: ['helicopter'] })).toEqual({ ok: false, problem: choiceUnknown }),
  )
  test('are one where one was asked for, and as many as asked for otherwise', () => {
    expect(check('single-choice', { q: ['bus', 'walk'] })).toEqual({ ok: false, problem: onlyOneChoice })
    expect(code('several-choices', { q: ['bus'] }, { least: 2 })).toBe('too-few-choices')
    expect(code('several-choices', { q: ['bus', 'walk', 'bike'] }, { most: 2 })).toBe('too-many-choices')
  })
  test('may have words of one’s own, which mean "other" with or without its tick', () => {
    const own = { 'q.other': [' A taxi '] }
    const other = taken({ value: { choices: ['other'] }, text: 'A taxi' })
    expect(check('single-choice', { q: ['other'], ...own }, { other: true })).toEqual(other)
    expect(check('single-choice', own, { other: true })).toEqual(other)
    expect(check('several-choices', { q: ['bus'], ...own }, { other: true })).toEqual(
      taken({ value: { choices: ['bus', 'other'] }, text: 'A taxi' }),
    )
    expect(code('single-choice', { q: ['other'] }, { other: true })).toBe('other-missing')
    expect(code('single-choice', { q: ['other'] })).toBe('choice-unknown')
  })
  test('that were made last stand, whatever words were left beside "other" before', () => {
    const left = { q: ['bus'], 'q.other': ['A taxi'] }
    expect(check('single-choice', left, { other: true })).toEqual(taken({ value: { choices: ['bus'] } }))
    const none = tidy([asked('single-choice', { other: true }) as never], { q: [''], 'q.other': ['A taxi'] }, 100)
    expect(none).toEqual({ q: [], 'q.other': [] })
  })
})

test('steps go from one to as many as the scale has', () => {
  expect(check('rating', { q: ['7'] }, { points: 7 })).toEqual(taken({ value: { step: 7 } }))
  for (const given of ['0', '8', '3.5', 'good', '-1'])
    expect(check('rating', { q: [given] }, { points: 7 })).toMatchObject({
      problem: { code: 'surveys.step-unknown', details: { points: 7 } },
    })
  expect(code('smileys', { q: ['6'] })).toBe('step-unknown')
})

test('an I statement takes a step, a why, or both', () => {
  const why = { 'q.why': ['The lights are out'] }
  expect(check('i-statement', { q: ['2'], ...why })).toEqual(taken({ value: { step: 2 }, text: 'The lights are out' }))
  expect(check('i-statement', why)).toEqual(taken({ text: 'The lights are out' }))
  expect(code('i-statement', why, { required: true })).toBe('step-unknown')
})

test('numbers are read as people write them, within their bounds', () => {
  const number = (text: string) => check('number', { q: [text] })
  expect(
    ['3', ' 3 ', '-2.5', '1,000', '1 000', '2,5', '.5', '۱۲', '١٬٥٠٠', '٢٫٥', '−੪', '.0000005'].map(number),
  ).toEqual(
    [3, 3, -2.5, 1000, 1000, 2.5, 0.5, 12, 1500, 2.5, -4, 5e-7].map((value) => taken({ value: { number: value } })),
  )
  for (const text of ['three', '1e9', '1.2.3', '', '99999999999999'])
    expect(code('number', { q: [text] }, { required: true }), text).toMatch(/number-unknown|answer-missing/)
  expect(code('number', { q: ['11'] }, { least: 0, most: 10 })).toBe('number-outside-between')
  expect(code('number', { q: ['-1'] }, { least: 0 })).toBe('number-outside-least')
  expect(code('number', { q: ['11'] }, { most: 10 })).toBe('number-outside-most')
})

test('a very long number, postcode or date is refused at once', () => {
  const digits = '1'.repeat(200_000)
  const before = process.cpuUsage()
  expect(code('number', { q: [`${digits}x`] })).toBe('number-unknown')
  expect(code('number', { q: ['1,111'.repeat(50_000)] })).toBe('number-unknown')
  expect(code('postcode-district', { q: [digits] })).toBe('district-unknown')
  expect(code('date', { 'q.day': [digits], 'q.month': [digits], 'q.year': [digits] })).toBe('date-unknown')
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1000).toBeLessThan(200)
})

test('a date is a day of the calendar, within its bounds', () => {
  const date = (day: string, month: string, year: string, more?: object) =>
    check('date', { 'q.day': [day], 'q.month': [month], 'q.year': [year] }, more)
  expect(date('1', '2', '2026')).toEqual(taken({ value: { day: '2026-02-01' } }))
  expect(date('۱', '੨', '٢٠٢٦')).toEqual(taken({ value: { day: '2026-02-01' } }))
  for (const wrong of [date('31', '6', '2026'), date('29', '2', '2025'), date('1', '', '2026'), date('1', '1', '26')])
    expect(wrong).toMatchObject({ problem: { code: 'surveys.date-unknown' } })
  expect(date('1', '2', '2026', { last: '2026-01-31' })).toMatchObject({
    problem: { code: 'surveys.date-outside-most', details: { most: '2026-01-31' } },
  })
})

test('a ranking gives every choice a place of its own', () => {
  const ranks = (bus: string, walk: string, bike: string) =>
    check('ranking', { 'q.bus': [bus], 'q.walk': [walk], 'q.bike': [bike] })
  expect(ranks('2', '3', '1')).toEqual(taken({ value: { ranking: ['bike', 'bus', 'walk'] } }))
  for (const wrong of [ranks('1', '1', '2'), ranks('1', '2', ''), ranks('1', '2', '4')])
    expect(wrong).toMatchObject({ problem: { code: 'surveys.ranking-incomplete' } })
})

test('rows may be left out one by one, unless all are required', () => {
  const half = { 'q.day': ['bus'] }
  expect(check('matrix', half)).toEqual(taken({ value: { rows: { day: 'bus' } } }))
  expect(check('matrix', half, { required: true })).toMatchObject({
    problem: { code: 'surveys.rows-incomplete', details: { count: 1 } },
  })
  expect(code('statements', { 'q.day': ['agree'], 'q.night': ['pass'] })).toBe('fits')
  expect(code('statements', { 'q.day': ['maybe'] })).toBe('choice-unknown')
})

test('of a postcode only its district is kept, and its area where it lies in one', () => {
  const ts1 = taken({ value: { district: 'TS1' }, areaId: 'area-1' })
  expect(['TS1 2AB', 'ts12ab', ' ts1 '].map((given) => check('postcode-district', { q: [given] }))).toEqual([
    ts1,
    ts1,
    ts1,
  ])
  expect(check('postcode-district', { q: ['TS10 1AA'] })).toEqual(taken({ value: { district: 'TS10' } }))
  expect(code('postcode-district', { q: ['SW1A 1AA'] })).toBe('district-unknown')
  const anywhere = checkAnswer(newItem('postcode-district', 'q'), { q: ['sw1a 1aa'] }, { areas: [], districts: [] })
  expect(anywhere).toEqual(taken({ value: { district: 'SW1A' } }))
})

test('where somebody lives and how old they are stand with the response', () => {
  expect(check('area', { q: ['here'] })).toEqual(taken({ areaId: 'area-1' }))
  expect(check('age-band', { q: ['13-17'] })).toEqual(taken({ ageBand: '13-17' }))
})
