import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { joinByPass } from '#domain/workshops/commands/join-by-pass.ts'
import { editPasses } from '#domain/workshops/commands/passes.ts'
import { editTables } from '#domain/workshops/commands/tables.ts'
import { readPasses } from '#domain/workshops/queries/passes.ts'
import type { IdeaAck, VoteAck } from '#domain/workshops/schema/live.ts'
import { type LiveServer, startLive, type Watcher } from '#test/support/live.ts'
import { ideasActivity, openRoom } from '#test/support/room.ts'
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

const write = ({ socket }: Watcher, activityId: string, text: string, people: number): Promise<IdeaAck> =>
  socket.timeout(5000).emitWithAck('idea:add', { cmdId: randomUUID(), activityId, text, people, waited: 0 })

test('one phone is somebody’s own and its table’s at once, each under its own name', async () => {
  const room = await openRoom(stage, [ideasActivity])
  const facilitator = stage.people.facilitator
  await editTables(stage.ctx, facilitator, room.publicId, { intent: 'add-tables', names: 'By the window' })
  await editPasses(stage.ctx, facilitator, room.publicId, { intent: 'make-scribes' })
  const [pass] = await readPasses(stage.ctx, room.workshopId)
  const who = { language: 'en', address: 'hall' }
  const taken = await joinByPass(stage.ctx, room.publicId, pass?.code ?? '', who)
  const cookie = `participant=${(await room.join()).token}; scribe=${taken.ok ? taken.value.token : ''}`

  const own = await live.connect({ workshop: room.publicId, cookie })
  const table = await live.connect({ workshop: room.publicId, cookie, as: 'scribe' })
  const desk = await live.connectStaff(room.publicId, facilitator, 'facilitator')
  for (const each of [own, table, desk]) await each.hello()
  expect(await write(own, room.activityId, 'From me', 9)).toMatchObject({ ok: true })
  expect(await write(table, room.activityId, 'From us', 5)).toMatchObject({ ok: true })
  await desk.until(({ events }) => events.filter(({ change }) => change?.kind === 'idea').length === 2)

  expect((await room.desk()).ideas).toMatchObject([
    { text: 'From us', table: 'By the window', people: 5 },
    { text: 'From me', table: null, people: 1 },
  ])
  const vote = { cmdId: randomUUID(), activityId: room.activityId, slot: '', clientSeq: 1, waited: 0, allocation: {} }
  const voted: VoteAck = await table.socket.timeout(5000).emitWithAck('vote:cast', vote)
  expect(voted).toMatchObject({ ok: false, problem: { code: 'workshops.scribes-do-not-vote' } })

  await editPasses(stage.ctx, facilitator, room.publicId, { intent: 'revoke-pass', pass: pass?.id ?? '' })
  expect(await write(table, room.activityId, 'Still here?', 5)).toMatchObject({
    ok: false,
    problem: { code: 'workshops.pass-revoked' },
  })
  await expect(live.connect({ workshop: room.publicId, cookie, as: 'scribe' })).rejects.toThrow('workshops.not-joined')
  expect((await room.desk()).room?.tables).toMatchObject([{ hasScribe: false }])
})
