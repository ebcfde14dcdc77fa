import { randomBytes, randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { keysFrom } from '#domain/kernel/keys.ts'
import { readStamp, stampOf } from './form-time.ts'

const ring = [randomBytes(32), randomBytes(32)]
const keys = keysFrom(ring)
const now = new Date('2026-05-04T10:00:00Z')
const ago = (milliseconds: number) => new Date(now.getTime() - milliseconds)
const form = { surveyId: randomUUID(), submissionId: randomUUID() }
const day = 86_400_000

test('a form’s stamp says when its page was made, also when a newer key has come before the ring since', () => {
  const stamp = stampOf(keys, form, ago(90_000))
  expect(readStamp(keys, form, stamp, now)).toEqual(new Date('2026-05-04T09:58:30Z'))
  expect(readStamp(keysFrom([randomBytes(32), ...ring]), form, stamp, now)).toEqual(ago(90_000))
  expect(readStamp(keysFrom([randomBytes(32)]), form, stamp, now)).toBeNull()
})

test('a stamp holds for its own form alone', () => {
  const stamp = stampOf(keys, form, ago(90_000))
  expect(readStamp(keys, { ...form, submissionId: randomUUID() }, stamp, now)).toBeNull()
  expect(readStamp(keys, { ...form, surveyId: randomUUID() }, stamp, now)).toBeNull()
})

test('a stamp that was changed, made up, left out, of last month or of tomorrow says nothing', () => {
  const [, seal] = stampOf(keys, form, ago(90_000)).split('.')
  const earlier = `${ago(2 * day)
    .getTime()
    .toString(36)}.${seal}`
  for (const stamp of [earlier, `${now.getTime().toString(36)}.${'0'.repeat(32)}`, '', 'soon', `${seal}`])
    expect(readStamp(keys, form, stamp, now), stamp).toBeNull()
  expect(readStamp(keys, form, stampOf(keys, form, ago(30 * day)), now)).toBeNull()
  expect(readStamp(keys, form, stampOf(keys, form, ago(-1)), now)).toBeNull()
})
