import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { openedAt, withTime } from './form-time.ts'

const now = new Date('2026-05-04T10:00:00Z')
const opened = (milliseconds: number) => withTime(randomUUID(), now.getTime() - milliseconds)

test('a form’s id says when its page was made, and is still an id', () => {
  expect(openedAt(opened(90_000), now)).toEqual(new Date('2026-05-04T09:58:30Z'))
  expect(z.uuid().safeParse(opened(0)).success).toBe(true)
})

test('two forms of the same moment have different ids', () => {
  expect(opened(0)).not.toBe(opened(0))
})

test('an id without a time, of tomorrow or of last month says nothing', () => {
  expect(openedAt(randomUUID(), now)).toBeNull()
  expect(openedAt(opened(-1), now)).toBeNull()
  expect(openedAt(opened(30 * 86_400_000), now)).toBeNull()
})
