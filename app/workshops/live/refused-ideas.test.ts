import { expect, test } from 'vitest'
import type { QueuedCommand } from './outbox.ts'
import { withRefusal } from './refused-ideas.ts'
import type { AnyAck } from './sender.ts'

const stamp = { workshop: 'evening', activityId: 'ideas', madeAt: 0 }
const idea = (cmdId: string, text: string): QueuedCommand => ({ ...stamp, cmdId, kind: 'idea', text })
const closed: AnyAck = { ok: false, kind: 'closed', problem: { code: 'workshops.closed' } }

test('ideas refused one after the other all stay to be read, each once', () => {
  const [one, two] = [idea('1', 'Benches'), idea('2', 'A bus')]
  const refused = [one, two, one].reduce(
    (before, command) => withRefusal(before, command, closed),
    withRefusal([], one, closed),
  )
  expect(refused.map(({ text }) => text)).toEqual(['Benches', 'A bus'])
  expect(refused[0]?.problem.code).toBe('workshops.closed')
})

test('a refused vote and a saved idea leave nothing behind', () => {
  const vote: QueuedCommand = { ...stamp, cmdId: '3', kind: 'vote', slot: '', allocation: {}, clientSeq: 1 }
  const own = { id: 'i', activityId: 'ideas', text: 'Benches', state: 'waiting' } as const
  expect(withRefusal([], vote, closed)).toEqual([])
  expect(withRefusal([], idea('1', 'Benches'), { ok: true, status: 'saved', idea: own })).toEqual([])
})
