import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Joiner, openRoom, type Room } from '#test/support/room.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { createBallotBatches } from './ballot-batches.ts'
import type { Ballot } from './store/ballots.ts'

let stage: Scene
let room: Room
let person: Joiner
beforeAll(async () => {
  stage = await scene()
  room = await openRoom(stage)
  person = await room.join()
})
afterAll(() => stage.close())

const ballot = (more: Partial<Ballot> = {}): Ballot => ({
  participantId: person.id,
  cmdId: randomUUID(),
  workshopId: room.workshopId,
  activityId: room.activityId,
  slot: '',
  clientSeq: 1,
  allocation: {},
  source: 'phone',
  enteredBy: null,
  receivedAt: stage.clock.now(),
  waited: 0,
  ...more,
})

test('a row that the database refuses does not take its neighbours along', async () => {
  const batches = createBallotBatches(stage.ctx)
  const neighbours = Array.from({ length: 9 }, (_, index) => ballot({ clientSeq: index + 1 }))
  const bad = ballot({ participantId: randomUUID() })
  const answers = await Promise.all([...neighbours.slice(0, 4), bad, ...neighbours.slice(4)].map(batches.add))

  expect(answers[4]).toMatchObject({ ok: false, problem: { code: 'workshops.malformed' } })
  expect(answers.filter(({ ok }) => ok)).toHaveLength(9)
})

test('when too many wait, the next are asked to come back, and nothing that waits is lost', async () => {
  const batches = createBallotBatches(stage.ctx)
  const answers = await Promise.all(Array.from({ length: 5100 }, () => batches.add(ballot())))

  expect(answers.filter(({ ok }) => ok)).toHaveLength(5000)
  expect(answers.at(-1)).toMatchObject({ ok: false, problem: { kind: 'busy' } })
})

test('stopping saves what is here and takes nothing more', async () => {
  const batches = createBallotBatches(stage.ctx)
  const waiting = batches.add(ballot())
  const stopped = batches.stop()
  const after = await batches.add(ballot())
  await stopped

  expect(after).toMatchObject({ ok: false, problem: { kind: 'busy' } })
  expect(await waiting).toMatchObject({ ok: true })
})
