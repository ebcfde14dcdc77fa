import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { handsIn } from './entry-form.server.ts'

const [activityId, choiceId] = [randomUUID(), randomUUID()]
const read = (fields: Record<string, string>) =>
  handsIn({ cmdId: randomUUID(), round: '1', table: '', people: '', ...fields }, activityId)

test('hands are read as they were typed, and what was left blank is not among them', () => {
  expect(read({ [`h:${choiceId}:1`]: '12', [`h:${choiceId}:-1`]: '' })).toMatchObject({
    ...{ activityId, round: 1, tableId: null, people: null, counts: { [choiceId]: { 1: 12 } } },
  })
})

test('a field that no page has cannot be read', () => {
  expect(read({ [`h:${choiceId}:01`]: '12' })).toBeUndefined()
  expect(read({ [`h:${choiceId}:-0`]: '12' })).toBeUndefined()
  expect(read({ [`h:${choiceId}:1`]: '12', round: '' })).toBeUndefined()
  expect(read({ 'h:somebody:1': '12' })).toBeUndefined()
  expect(read({ [`h:${choiceId}:1`]: 'twelve' })).toBeUndefined()
  expect(handsIn({ cmdId: randomUUID(), round: '1', table: '', people: '' }, 'no-activity')).toBeUndefined()
})
