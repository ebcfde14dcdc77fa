import { expect, test } from 'vitest'
import { normaliseCode, tallyFor, wasMadeInTime } from './live.ts'

test('a join code is the same with spaces, hyphens, small letters and Urdu digits', () => {
  for (const typed of ['TEES42', 'tees 42', ' Tees-42 ', 'TEES۴۲', 'tees٤٢'])
    expect(normaliseCode(typed)).toBe('TEES42')
})

test('a hidden result is the facilitator’s alone; the wall learns how many voted', () => {
  const tally = { activityId: 'a', version: 3, people: 2, sources: { phone: 2, hands: 0, paper: 0 }, late: 0 }
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

test('nobody pressed before they could', () => {
  const at = (time: string) => new Date(`2026-05-04T${time}Z`)

  expect(wasMadeInTime(at('20:00:00'), at('20:05:00'), 301_000, at('19:50:00'))).toBe(true)
  expect(wasMadeInTime(at('20:00:00'), at('20:05:00'), 7_200_000, at('19:50:00'))).toBe(false)
})

test('what came before the end was in time, whatever its phone’s clock says of how long it lay', () => {
  const at = (time: string) => new Date(`2026-05-04T${time}Z`)
  const day = 86_400_000

  expect(wasMadeInTime(at('20:00:00'), at('19:55:00'), day, at('19:50:00'))).toBe(true)
  expect(wasMadeInTime(at('20:00:00'), at('20:00:01'), day, at('19:50:00'))).toBe(true)
  expect(wasMadeInTime(at('20:00:00'), at('20:00:03'), day, at('19:50:00'))).toBe(false)
})
