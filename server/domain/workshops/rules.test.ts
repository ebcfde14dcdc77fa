import { expect, test } from 'vitest'
import { type BallotForm, checkBallot, normaliseCode, tallyFor, wasMadeInTime } from './rules.ts'

const form = (kind: BallotForm['kind']): BallotForm => ({
  activityId: 'a',
  workshopId: 'w',
  kind,
  dots: kind === 'dots' ? 5 : null,
  choiceIds: new Set(['benches', 'bus']),
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
  expect(problem(form('dots'), { slot: '', allocation: { trees: 1 } })).toBe('workshops.choice-unknown')
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

test('a join code is the same with spaces, hyphens, small letters and Urdu digits', () => {
  for (const typed of ['TEES42', 'tees 42', ' Tees-42 ', 'TEES۴۲', 'tees٤٢'])
    expect(normaliseCode(typed)).toBe('TEES42')
})

test('a hidden result is the facilitator’s alone; the wall learns how many voted', () => {
  const tally = { activityId: 'a', version: 3, people: 2, late: 0 }
  const open = { ...tally, late: 1, counts: { kind: 'dots' as const, rows: [] } }

  expect(tallyFor('participant', false, open)).toBeNull()
  expect(tallyFor('wall', false, open)).toEqual({ ...tally, counts: null })
  expect(tallyFor('facilitator', false, open)).toEqual(open)
  expect(tallyFor('participant', true, open)).toEqual({ ...open, late: 0 })
})

test('what was pressed before the close was in time, however long its way', () => {
  const at = (time: string) => new Date(`2026-05-04T${time}Z`)
  const closed = at('20:00:00')

  expect(wasMadeInTime(closed, at('20:00:01'), 0)).toBe(true)
  expect(wasMadeInTime(closed, at('20:05:00'), 0)).toBe(false)
  expect(wasMadeInTime(closed, at('20:05:00'), 301_000)).toBe(true)
  expect(wasMadeInTime(closed, at('20:05:00'), 200_000)).toBe(false)
})
