import type { ShouldRevalidateFunctionArgs } from '@remix-run/react'
import { expect, test } from 'vitest'
import { shouldRevalidate } from './work.moderation.tsx'

const desk = (path: string) => new URL(`/work/a-place/moderation${path}`, 'http://localhost')
const going = (from: string, to: string, more: Partial<ShouldRevalidateFunctionArgs> = {}) =>
  shouldRevalidate({
    ...{ currentUrl: desk(from), nextUrl: desk(to), currentParams: {}, nextParams: {} },
    ...{ defaultShouldRevalidate: false, ...more },
  })

test('opening another text of the same queue reads the queue only where it cuts a reading of news short', () => {
  expect(going('/one?view=waiting', '/two?view=waiting')).toBe(false)
  expect(going('/one?view=waiting', '/two?view=waiting', { defaultShouldRevalidate: true })).toBe(true)
})

test('another view, a decision and news read the queue, a refusal does not', () => {
  expect(going('?view=waiting', '?view=decided')).toBe(true)
  expect(going('/one', '/one')).toBe(true)
  expect(going('/one', '/two', { formMethod: 'POST', actionStatus: 200 })).toBe(true)
  expect(going('/one', '/two', { formMethod: 'POST', actionStatus: 403, defaultShouldRevalidate: true })).toBe(false)
})
