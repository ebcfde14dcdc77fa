import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openInMemory } from '#app/workshops/live/outbox.ts'
import { createSender, type Deliver } from '#app/workshops/live/sender.ts'
import { readTally } from '#domain/workshops/queries/tally.ts'
import { rowsOf } from '#domain/workshops/schema/counts.ts'
import { type IdeaAck, mostIdeas, type VoteAck } from '#domain/workshops/schema/live.ts'
import { type LiveServer, startLive, type Watcher } from '#test/support/live.ts'
import { dotsActivity, ideasActivity, type Joiner, openRoom, type Room } from '#test/support/room.ts'
import { type Scene, scene } from '#test/support/scene.ts'

let stage: Scene
let live: LiveServer
beforeAll(async () => {
  stage = await scene()
  live = await startLive(stage)
})
afterAll(async () => {
  await live.close()
  await stage.close()
})

const write = ({ socket }: Watcher, { activityId }: Room, text: string): Promise<IdeaAck> =>
  socket.timeout(20_000).emitWithAck('idea:add', { cmdId: randomUUID(), activityId, text, waited: 0 })

test('a thousand ideas at once from one phone: a few are taken, the rest are told to wait, and others are served', async () => {
  const room = await openRoom(stage, [ideasActivity])
  const flood = await live.connectParticipant(room.publicId, await room.join())
  const neighbour = await live.connectParticipant(room.publicId, await room.join())
  const answers = Promise.all(Array.from({ length: 1000 }, (_, index) => write(flood, room, `Idea ${index}`)))
  const beside = await write(neighbour, room, 'The choir')
  const told = await answers
  const saved = told.filter(({ ok }) => ok)
  const others = told.filter((ack) => !ack.ok)

  expect(beside).toMatchObject({ ok: true })
  expect(saved.length).toBeGreaterThan(0)
  expect(saved.length).toBeLessThanOrEqual(mostIdeas)
  expect(others.every((ack) => !ack.ok && (ack.kind === 'busy' || ack.problem.code === 'workshops.enough-ideas'))).toBe(
    true,
  )
  const kept = await stage.ctx.db
    .selectFrom('contribution')
    .select('id')
    .where('workshop_id', '=', room.workshopId)
    .execute()
  expect(kept).toHaveLength(saved.length + 1)
})

test('a storm of emoji is kept sign for sign, and one that is too long is refused', async () => {
  const room = await openRoom(stage, [ideasActivity])
  const phone = await live.connectParticipant(room.publicId, await room.join())
  const storm = ['👩‍👩‍👧‍👦'.repeat(70), '🏴󠁧󠁢󠁷󠁬󠁳󠁿🇵🇰'.repeat(50), '👍🏽'.repeat(250), '❤️‍🔥 '.repeat(100).trim()]
  for (const text of storm) expect(await write(phone, room, text)).toMatchObject({ ok: true, idea: { text } })

  expect(await write(phone, room, '👍🏽'.repeat(251))).toMatchObject({ ok: false, kind: 'invalid' })
  expect((await phone.hello()).mine?.ideas.map(({ text }) => text).sort()).toEqual([...storm].sort())
})

test('one participant on two phones has one vote: the later press counts, and both phones show it', async () => {
  const room = await openRoom(stage, [dotsActivity])
  const person = await room.join()
  const phones = await Promise.all([1, 2].map(() => openPhone(room, person)))
  const [one, other] = phones as [Phone, Phone]
  // Neither knows of the other: both number from one.
  const first = await one.press(2)
  const later = await other.press(4)
  const shown = await Promise.all(phones.map(({ mine }) => mine()))
  const last = await one.press(5)

  expect([first, later, last].map((ack) => ack.ok && [ack.status, ack.counts?.allocation])).toEqual(
    [2, 4, 5].map((dots) => ['saved', room.choices[0] && { [room.choices[0].id]: dots }]),
  )
  expect(shown[0]).toEqual(shown[1])
  expect(shown[0]).toMatchObject([{ allocation: { [room.choices[0]?.id ?? '']: 4 } }])
  const tally = await readTally(stage.ctx.db, room.activityId)
  expect([tally?.people, rowsOf(tally?.counts)[0]?.people]).toEqual([1, { 5: 1 }])
})

type Phone = Awaited<ReturnType<typeof openPhone>>
/** A phone as a page runs it: with an outbox of its own, and what sends from it. */
async function openPhone(room: Room, person: Joiner) {
  const watcher = await live.connectParticipant(room.publicId, person)
  const outbox = openInMemory(room.publicId)
  let answer: (ack: VoteAck) => void
  const deliver: Deliver = async ({ madeAt: _, ...command }) =>
    watcher.socket.timeout(5000).emitWithAck('vote:cast', { ...command, waited: 0 } as never)
  const sender = createSender(outbox, deliver, { onAnswer: (_, ack) => answer(ack as VoteAck), isPaused: () => false })
  return {
    async press(dots: number): Promise<VoteAck> {
      const heard = new Promise<VoteAck>((resolve) => {
        answer = resolve
      })
      const allocation = { [room.choices[0]?.id ?? '']: dots }
      await outbox.add({ kind: 'vote', activityId: room.activityId, slot: '', allocation })
      sender.kick()
      return heard
    },
    mine: async () => (await watcher.hello()).mine?.votes,
  }
}
