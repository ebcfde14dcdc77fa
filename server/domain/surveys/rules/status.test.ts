import { describe, expect, test } from 'vitest'
import { endOfDay } from '#domain/kernel/days.ts'
import { surveyClosed, surveyNotYetOpen, surveyPaused } from '../problems.ts'
import { setAsideReason } from './false-counts.ts'
import { checkOpen, statusOf } from './status.ts'

describe('a day decides whether a survey is open', () => {
  const survey = { state: 'open' as const, opensOn: '2026-05-01', closesOn: '2026-06-30' }
  test.each([
    ['2026-04-30', 'not-yet'],
    ['2026-05-01', 'open'],
    ['2026-06-30', 'open'],
    ['2026-07-01', 'closed'],
  ])('on %s it is %s', (today, status) => expect(statusOf(survey, today)).toBe(status))
  test.each([
    ['closed', 'closed'],
    ['reported', 'closed'],
    ['paused', 'paused'],
    ['draft', 'not-yet'],
  ] as const)('a survey that is %s reads as %s', (state, status) =>
    expect(statusOf({ ...survey, state }, '2026-05-02')).toBe(status),
  )
  test('without days it is open while its state is', () =>
    expect(statusOf({ state: 'open', opensOn: null, closesOn: null }, '2026-05-02')).toBe('open'))
})

test('whoever began before it closed has an hour, and nobody else', () => {
  const closedAt = new Date('2026-06-30T23:00:00Z')
  const closed = { status: 'closed' as const, closedAt }
  const at = (minutes: number) => new Date(closedAt.getTime() + minutes * 60_000)

  expect(checkOpen({ status: 'open', closedAt: null }, null, at(0))).toEqual({ ok: true, value: { isLate: false } })
  expect(checkOpen(closed, at(-5), at(59))).toEqual({ ok: true, value: { isLate: true } })
  for (const [startedAt, now] of [
    [at(-5), at(60)],
    [at(1), at(2)],
    [null, at(1)],
  ] as const)
    expect(checkOpen(closed, startedAt, now)).toEqual({ ok: false, problem: surveyClosed })
  expect(checkOpen({ status: 'paused', closedAt: null }, at(-5), at(0))).toEqual({ ok: false, problem: surveyPaused })
  expect(checkOpen({ status: 'not-yet', closedAt: null }, null, at(0))).toMatchObject({ problem: surveyNotYetOpen })
})

test('a day ends at its place’s midnight, also when the clocks change', () => {
  expect(endOfDay('2026-06-30', 'Europe/London')).toEqual(new Date('2026-06-30T23:00:00Z'))
  expect(endOfDay('2026-12-31', 'Europe/London')).toEqual(new Date('2027-01-01T00:00:00Z'))
  expect(endOfDay('2026-03-28', 'Europe/London')).toEqual(new Date('2026-03-29T00:00:00Z'))
  expect(endOfDay('2026-10-25', 'Europe/London')).toEqual(new Date('2026-10-26T00:00:00Z'))
  expect(endOfDay('2026-06-30', 'Pacific/Kiritimati')).toEqual(new Date('2026-06-30T10:00:00Z'))
})

test('what a machine may have sent is set aside, and a group’s own devices never are', () => {
  const now = new Date('2026-05-04T10:00:00Z')
  const sent = (wayIn: 'link' | 'kiosk', isTrapFilled: boolean, secondsAgo: number | null) => ({
    entry: { wayIn },
    startedAt: secondsAgo === null ? null : new Date(now.getTime() - secondsAgo * 1000),
    signals: { isTrapFilled },
  })
  const why = (form: ReturnType<typeof sent>, isFlood = false) => setAsideReason(form, { isFlood, answered: 8, now })

  expect(why(sent('link', true, 300))).toBe('trap-filled')
  expect(why(sent('link', false, 300), true)).toBe('many-from-one-address')
  expect(why(sent('link', false, 3))).toBe('too-fast')
  expect(why(sent('link', false, 300))).toBeNull()
  expect(why(sent('link', false, null))).toBeNull()
  expect(why(sent('kiosk', true, 1), true)).toBeNull()
})
