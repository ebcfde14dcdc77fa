import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRoom, type Room } from '#test/support/room.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { revealResult } from '../commands/run-activity.ts'
import { saveBallots } from '../commands/save-ballots.ts'
import { type CatchUp, readSharedCatchUp } from './welcome.ts'

let stage: Scene
beforeAll(async () => {
  stage = await scene()
})
afterAll(() => stage.close())

const anew = { epoch: null, lastSeq: 0 }

/** What asks in a room as screens without sockets do, and how often it was read for that. */
function asking({ workshopId }: Room) {
  const keys = new Set<string>()
  const catchUps = {
    get(key: string, read: () => Promise<CatchUp>) {
      if (!keys.has(key)) reads += 1
      keys.add(key)
      return stage.ctx.catchUps.get(key, read)
    },
  }
  let reads = 0
  return {
    reads: () => reads,
    ask: (hello: { epoch: string | null; lastSeq: number } = anew, language = 'en') =>
      readSharedCatchUp({ ...stage.ctx, catchUps }, workshopId, hello, {
        ...{ role: 'participant', language, readsWaiting: false },
      }),
  }
}

test('a hall that asks in one moment is one reading for each language', async () => {
  const room = await openRoom(stage)
  const { ask, reads } = asking(room)
  const answers = await Promise.all(Array.from({ length: 50 }, (_, index) => ask(anew, index % 2 ? 'ur' : 'en')))

  expect(new Set(answers).size).toBe(2)
  expect(reads()).toBe(2)
})

test('whoever asks right after something happened is told of it, and each what they missed', async () => {
  const room = await openRoom(stage)
  const { ask } = asking(room)
  const first = await ask()
  if (first.kind !== 'snapshot') throw new Error('no snapshot')
  const { epoch, seq } = first.snapshot
  await revealResult(stage.ctx, stage.people.facilitator, room.publicId, room.activityId, true)

  expect(await ask()).toMatchObject({ snapshot: { seq: seq + 1, stage: { revealed: true } } })
  expect(await ask({ epoch, lastSeq: seq })).toMatchObject({ kind: 'tail', events: [{ seq: seq + 1 }] })
  expect(await ask({ epoch, lastSeq: seq + 1 })).toMatchObject({ kind: 'tail', events: [] })
})

test('a vote shows to others at the next tick at the latest', async () => {
  const room = await openRoom(stage)
  await revealResult(stage.ctx, stage.people.facilitator, room.publicId, room.activityId, true)
  const { ask } = asking(room)
  await ask()
  const { id: participantId, workshopId } = await room.join()
  await saveBallots(stage.ctx, [
    {
      ...{ participantId, workshopId, cmdId: randomUUID(), activityId: room.activityId, clientSeq: 1, slot: '' },
      ...{ allocation: { [room.choices[0]?.id ?? '']: 1 }, source: 'phone', enteredBy: null },
      ...{ receivedAt: stage.clock.now(), waited: 0 },
    },
  ])
  await new Promise((tick) => setTimeout(tick, 250))
  expect(await ask()).toMatchObject({ snapshot: { stage: { tally: { people: 1 } } } })
})
