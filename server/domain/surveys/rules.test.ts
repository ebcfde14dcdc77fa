import { describe, expect, test } from 'vitest'
import type { QuestionKind } from '#db/schema/surveys.ts'
import {
  answerMissing,
  answersIncomplete,
  choiceUnknown,
  nothingAnswered,
  onlyOneChoice,
  ratingUnknown,
} from './problems.ts'
import { type AskedQuestion, checkAnswer, checkAnswers, faultsOf, minutesLeft, statusOf, tidy } from './rules.ts'
import { lengthOf } from './schema.ts'

const question = (kind: QuestionKind, required = false): AskedQuestion => ({
  id: 'q',
  key: 'q',
  kind,
  required,
  choices: [
    { id: 'id-bus', key: 'bus' },
    { id: 'id-walk', key: 'walk' },
  ],
})

describe('a day decides whether a survey is open', () => {
  const survey = { state: 'open' as const, opensOn: '2026-05-01', closesOn: '2026-06-30' }
  test.each([
    ['2026-04-30', 'not-yet'],
    ['2026-05-01', 'open'],
    ['2026-06-30', 'open'],
    ['2026-07-01', 'closed'],
  ])('on %s it is %s', (today, status) => expect(statusOf(survey, today)).toBe(status))

  test('somebody may close it before its last day', () =>
    expect(statusOf({ ...survey, state: 'closed' }, '2026-05-02')).toBe('closed'))
  test('without days it is open while its state is', () =>
    expect(statusOf({ state: 'open', opensOn: null, closesOn: null }, '2026-05-02')).toBe('open'))
})

describe('text', () => {
  test('is taken up to 10,000 characters, and refused from the next one on', () => {
    expect(checkAnswer(question('open-text'), 'x'.repeat(10_000)).ok).toBe(true)
    expect(checkAnswer(question('open-text'), 'x'.repeat(10_001))).toMatchObject({
      problem: { code: 'surveys.answer-too-long', details: { length: 10_001, limit: 10_000, over: 1 } },
    })
  })

  test('is counted in characters, line ends as one', () => {
    expect(lengthOf('👋🏽')).toBe(2)
    expect(lengthOf('one\r\ntwo ')).toBe(7)
    expect(checkAnswer(question('open-text'), '👋'.repeat(10_000)).ok).toBe(true)
  })

  test('may be left out, unless it is required; white space says nothing', () => {
    expect(checkAnswer(question('open-text'), ' \n ')).toEqual({ ok: true, value: undefined })
    expect(checkAnswer(question('open-text', true), ' \n ')).toEqual({ ok: false, problem: answerMissing })
  })

  test('loses what no database can hold, and is never cut in the middle of a character', () => {
    expect(tidy('a\u0000b', 10)).toEqual(['ab'])
    expect(tidy('👋👋👋', 2)).toEqual(['👋👋'])
  })
})

describe('choices', () => {
  test('become the ids of their own question', () =>
    expect(checkAnswer(question('several-choices'), ['walk', 'bus', ''])).toEqual({
      ok: true,
      value: { kind: 'choices', questionId: 'q', choiceIds: ['id-bus', 'id-walk'] },
    }))
  test.each(['single-choice', 'several-choices', 'area', 'age-band'] as const)(
    'of another question are refused: %s',
    (kind) => expect(checkAnswer(question(kind), 'helicopter')).toEqual({ ok: false, problem: choiceUnknown }),
  )
  test('are one where one was asked for', () =>
    expect(checkAnswer(question('single-choice'), ['bus', 'walk'])).toEqual({ ok: false, problem: onlyOneChoice }))
})

test.each(['0', '6', '3.5', 'good'])('%s is no rating from 1 to 5', (given) =>
  expect(checkAnswer(question('rating'), given)).toEqual({ ok: false, problem: ratingUnknown }),
)

test('every fault is found, and what was not asked is left out', () => {
  const questions = [question('open-text', true), { ...question('rating', true), key: 'r', id: 'r' }]

  expect(checkAnswers(questions, {})).toEqual({ ok: false, problem: answersIncomplete(2) })
  expect([...faultsOf(questions, { r: '9' })]).toEqual([
    ['q', answerMissing],
    ['r', ratingUnknown],
  ])
  expect(checkAnswers(questions, { q: 'Benches', r: '4', other: 'x' })).toEqual({
    ok: true,
    value: [
      { kind: 'text', questionId: 'q', text: 'Benches' },
      { kind: 'rating', questionId: 'r', rating: 4 },
    ],
  })
})

test('a form with nothing in it is not sent', () =>
  expect(checkAnswers([question('open-text')], { q: [] })).toEqual({ ok: false, problem: nothingAnswered }))

test('the time that is left shrinks to a minute, not to none', () => {
  expect([1, 2, 3, 4, 5].map((number) => minutesLeft(3, number, 5))).toEqual([3, 2, 2, 1, 1])
})
