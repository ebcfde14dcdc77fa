import { expect, test } from 'vitest'
import { type BallotForm, checkBallot } from './check-ballot.ts'

const form = (kind: BallotForm['kind']): BallotForm => ({
  activityId: 'a',
  workshopId: 'w',
  kind,
  dots: kind === 'dots' ? 5 : null,
  settings: { most: 2, low: 0, high: 5, envelope: 100 },
  choices: new Map([
    ['benches', { cost: 60 }],
    ['bus', { cost: 50 }],
    ['trees', { cost: 40 }],
  ]),
})
const problem = (...[ballotForm, content]: Parameters<typeof checkBallot>) => {
  const checked = checkBallot(ballotForm, content)
  return checked.ok ? null : checked.problem.code
}

test('dots may be given to choices of this activity, whole and no more than there are', () => {
  expect(checkBallot(form('dots'), { slot: '', allocation: { benches: 5, bus: 0 } })).toEqual({
    ok: true,
    value: { slot: '', allocation: { benches: 5 } },
  })
  expect(problem(form('dots'), { slot: '', allocation: { benches: 3, bus: 3 } })).toBe('workshops.too-many-dots')
  expect(problem(form('dots'), { slot: '', allocation: { moon: 1 } })).toBe('workshops.choice-unknown')
  expect(problem(form('dots'), { slot: '', allocation: { benches: 6, bus: -1 } })).toBe('workshops.malformed')
  expect(problem(form('dots'), { slot: '', allocation: { benches: 0.5 } })).toBe('workshops.malformed')
  expect(problem(form('dots'), { slot: 'bus', allocation: { bus: 1 } })).toBe('workshops.malformed')
})

test('a statement is answered with agree, pass or disagree, in its own slot', () => {
  for (const answer of [1, 0, -1])
    expect(problem(form('statements'), { slot: 'bus', allocation: { bus: answer } })).toBeNull()
  expect(problem(form('statements'), { slot: 'bus', allocation: { bus: 2 } })).toBe('workshops.malformed')
  expect(problem(form('statements'), { slot: 'bus', allocation: { benches: 1 } })).toBe('workshops.malformed')
  expect(problem(form('statements'), { slot: 'bus', allocation: {} })).toBe('workshops.malformed')
  expect(problem(form('ideas'), { slot: '', allocation: {} })).toBe('workshops.malformed')
})

const whole = (kind: BallotForm['kind'], allocation: Record<string, number>) =>
  problem(form(kind), { slot: '', allocation })

test('a poll takes as many choices as it says, each once', () => {
  expect(whole('poll', { benches: 1, bus: 1 })).toBeNull()
  expect(whole('poll', {})).toBeNull()
  expect(whole('poll', { benches: 1, bus: 1, trees: 1 })).toBe('workshops.too-many-chosen')
  expect(whole('poll', { benches: 2 })).toBe('workshops.malformed')
})

test('a ranking has each place once and no gap, and may leave choices out', () => {
  expect(whole('ranking', { bus: 1, trees: 2, benches: 3 })).toBeNull()
  expect(whole('ranking', { bus: 1 })).toBeNull()
  const gaps: Record<string, number>[] = [{ bus: 2 }, { bus: 1, trees: 1 }, { bus: 1, trees: 3 }]
  for (const wrong of gaps) expect(whole('ranking', wrong)).toBe('workshops.malformed')
})

test('nobody can spend more than the envelope holds', () => {
  expect(whole('budget', { benches: 1, trees: 1 })).toBeNull()
  expect(whole('budget', { benches: 1, bus: 1 })).toBe('workshops.over-envelope')
})

test('a scale is answered within its ends, choice by choice, its lowest step included', () => {
  for (const step of [0, 5]) expect(problem(form('scale'), { slot: 'bus', allocation: { bus: step } })).toBeNull()
  for (const step of [-1, 6, 2.5])
    expect(problem(form('scale'), { slot: 'bus', allocation: { bus: step } })).toBe('workshops.malformed')
})

test('a question is voted up or not, and what takes no votes refuses them', () => {
  expect(problem(form('questions'), { slot: 'bus', allocation: { bus: 1 } })).toBeNull()
  expect(problem(form('questions'), { slot: 'bus', allocation: { bus: 2 } })).toBe('workshops.malformed')
  for (const kind of ['ideas', 'board', 'words', 'text', 'pause'] as const)
    expect(whole(kind, {})).toBe('workshops.malformed')
})
