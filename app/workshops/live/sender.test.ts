import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { VoteAck } from '#domain/workshops/schema/live.ts'
import { mostQueued, openInMemory, type QueuedCommand } from './outbox.ts'
import { type AnyAck, createSender, type Deliver } from './sender.ts'

const saved: VoteAck = { ok: true, status: 'saved', version: 1, counts: null }
const vote = (dots: number, slot = '') => ({ kind: 'vote', activityId: 'a', slot, allocation: { bus: dots } }) as const

/** A sender whose answers the test gives: `null` is an answer that never came. */
function desk(answers: (AnyAck | null)[]) {
  const outbox = openInMemory('w')
  const sent: QueuedCommand[] = []
  const heard: AnyAck[] = []
  const paused = new Set<string>()
  const deliver: Deliver = async (command) => {
    sent.push(command)
    const answer = answers.shift()
    if (!answer) throw new Error('no answer in time')
    return answer
  }
  const sender = createSender(
    outbox,
    deliver,
    { onAnswer: (_, ack) => heard.push(ack), isPaused: (id) => paused.has(id) },
    () => 0.01,
  )
  return { outbox, sender, sent, heard, paused }
}
beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())
const settled = (milliseconds = 40) => vi.advanceTimersByTimeAsync(milliseconds)

test('a command is sent again until it is answered, under the same id, and only then forgotten', async () => {
  const { outbox, sender, sent, heard } = desk([null, null, saved])
  await outbox.add(vote(1))
  sender.kick()
  await settled(10)
  expect(await outbox.list()).toHaveLength(1)
  await settled(80)

  expect(sent).toHaveLength(3)
  expect(new Set(sent.map(({ cmdId }) => cmdId)).size).toBe(1)
  expect(heard).toEqual([saved])
  expect(await outbox.list()).toEqual([])
})

test('a clock that is set back while a command waits holds nothing up', async () => {
  const { outbox, sender, sent } = desk([null, saved])
  await outbox.add(vote(1))
  sender.kick()
  await settled(1)
  vi.setSystemTime(Date.now() - 3_600_000)
  await settled(80)
  expect(sent).toHaveLength(2)
})

test('a refused command is not sent again, and the screen hears why', async () => {
  const closed: AnyAck = { ok: false, kind: 'closed', problem: { code: 'workshops.closed' } }
  const { outbox, sender, sent, heard } = desk([closed])
  await outbox.add(vote(1))
  sender.kick()
  await settled()

  expect(sent).toHaveLength(1)
  expect(heard).toEqual([closed])
  expect(await outbox.list()).toEqual([])
})

test('a busy server is left alone for as long as it asks', async () => {
  const busy: AnyAck = { ok: false, kind: 'busy', problem: { code: 'workshops.busy' }, retryAfter: 100 }
  const { outbox, sender, sent } = desk([busy, saved])
  await outbox.add(vote(1))
  sender.kick()
  await settled(20)
  sender.kick()
  await settled(20)
  expect(sent).toHaveLength(1)
  await settled(120)
  expect(sent).toHaveLength(2)
})

const refusedPaused: AnyAck = { ok: false, kind: 'paused', problem: { code: 'workshops.paused' } }

test('what is pressed during a pause waits on the phone until the pause is over, by whatever came after it', async () => {
  const { outbox, sender, sent, heard, paused } = desk([refusedPaused, saved])
  paused.add('a')
  await outbox.add(vote(1))
  sender.kick()
  await settled()
  sender.kick()
  await settled()
  sender.release()
  await settled()
  expect(sent).toHaveLength(1)
  paused.clear()
  sender.release()
  await settled()
  expect(heard).toEqual([saved])
})

test('a press refused for a pause that the screen never saw is tried again', async () => {
  const { outbox, sender, sent, heard } = desk([refusedPaused, saved])
  await outbox.add(vote(1))
  sender.kick()
  await settled()
  expect(sent).toHaveLength(2)
  expect(heard).toEqual([saved])
})

test('a press that lost against another phone of the same person is followed by one that does not', async () => {
  const counts = { activityId: 'a', slot: '', clientSeq: 12, allocation: { bus: 3 } }
  const { outbox, sender } = desk([{ ok: true, status: 'superseded', version: 1, counts }])
  await outbox.add(vote(1))
  sender.kick()
  await settled()
  expect(await outbox.add(vote(2))).toMatchObject({ clientSeq: 13 })
})

const superseded = (clientSeq: number): VoteAck => ({
  ...{ ok: true, status: 'superseded', version: 1 },
  counts: { activityId: 'a', slot: '', clientSeq, allocation: { bus: 3 } },
})

test('a press that another phone’s took the number of goes again under the next one, and its screen hears that it counts', async () => {
  const { outbox, sender, sent, heard } = desk([superseded(1), saved])
  await outbox.add({ ...vote(1), round: 2 })
  sender.kick()
  await settled()
  expect(sent).toMatchObject([{ clientSeq: 1 }, { clientSeq: 2, allocation: { bus: 1 }, round: 2 }])
  expect(new Set(sent.map(({ cmdId }) => cmdId)).size).toBe(2)
  expect(heard).toEqual([saved])
  expect(await outbox.list()).toEqual([])
})

test('it goes again once: two phones do not overtake each other for ever', async () => {
  const { outbox, sender, sent, heard } = desk([superseded(1), superseded(2)])
  await outbox.add(vote(1))
  sender.kick()
  await settled()
  expect(sent).toHaveLength(2)
  expect(heard).toEqual([superseded(2)])
})

test('a press whose number was taken does not come back over a newer one of the same phone', async () => {
  const { outbox, sender, sent } = desk([superseded(1), saved])
  await outbox.add(vote(1))
  sender.kick()
  // Long enough after the first that it does not replace it, and before its answer.
  vi.setSystemTime(Date.now() + 5000)
  await outbox.add(vote(2))
  await settled()
  sender.kick()
  await settled()
  expect(sent).toMatchObject([{ allocation: { bus: 1 } }, { allocation: { bus: 2 } }])
})

test('a quick correction replaces what it corrects, another statement’s answer does not', async () => {
  const outbox = openInMemory('w')
  await outbox.sawSeq(7)
  await outbox.add(vote(1))
  await outbox.add(vote(2))
  await outbox.add(vote(1, 'bus'))

  expect(await outbox.list()).toMatchObject([
    { allocation: { bus: 2 }, clientSeq: 9 },
    { slot: 'bus', clientSeq: 10 },
  ])
})

test('no more than fifty commands wait', async () => {
  const outbox = openInMemory('w')
  for (let index = 0; index < mostQueued; index += 1) await outbox.add(vote(1, `slot ${index}`))

  expect(await outbox.add(vote(1, 'one more'))).toBeNull()
  expect(await outbox.list()).toHaveLength(50)
})
