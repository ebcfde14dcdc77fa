import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contributionRows, receiveContributions } from '#domain/contributions/commands.ts'
import { ok } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { ideasActivity, openRoom } from '#test/support/room.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { readCardPage } from './card-pages.ts'

let stage: Scene
beforeAll(async () => {
  stage = await scene()
})
afterAll(() => stage.close())

/** A board with so many cards, some of them hidden again, and one that waits. */
async function fullBoard(cards: number) {
  const room = await openRoom(stage, [ideasActivity])
  const { ctx } = stage
  const { id: participantId, ...author } = await room.join()
  const texts = ['It waits', ...Array.from({ length: cards }, (_, number) => `Card ${number}`)]
  await transact(ctx, async (tx) => {
    const page = {
      activityId: room.activityId,
      placeSees: 'everything',
      groupSize: 1,
      receivedAt: ctx.clock.now(),
    } as const
    const origin = { ...author, ...page, participantId, source: 'workshop', mayQuote: true } as const
    const rows = contributionRows(
      tx,
      origin,
      texts.map((text) => ({ text, cmdId: randomUUID() })),
    )
    await receiveContributions(tx, author.placeId, rows, 'here')
    return ok(null)
  })
  const change = () => ctx.db.updateTable('contribution').where('activity_id', '=', room.activityId)
  await change().set({ visibility: 'approved' }).where('text', 'like', 'Card%').execute()
  await change().set({ visibility: 'hidden' }).where('text', 'like', 'Card 7_').execute()
  return room
}

test('every card of a board of four hundred is on some page of the desk, once, newest first', async () => {
  const room = await fullBoard(400)
  const view = { role: 'facilitator', language: 'en', readsWaiting: true } as const
  const read = (page: number) => readCardPage(stage.ctx.db, room.activityId, view, page)
  const live = (await room.desk()).ideas.filter(({ state }) => state !== 'waiting')
  const older = [await read(2), await read(3)]
  const texts = [...live, ...older.flatMap(({ ideas }) => ideas)].map(({ text }) => text)

  expect(await read(1)).toEqual({ page: 1, pages: 3, ideas: [] })
  expect(texts).toEqual(Array.from({ length: 400 }, (_, index) => `Card ${399 - index}`))
  expect(older.map(({ ideas }) => ideas.length)).toEqual([150, 100])
  expect(older[1]?.ideas.filter(({ state }) => state === 'hidden')).toHaveLength(10)
  // A page that is not there leads to one that is.
  expect([await read(9), await read(-1)].map(({ page }) => page)).toEqual([3, 1])
})

test('whoever may not read what waits reaches every card that is shown, and no other', async () => {
  const room = await fullBoard(160)
  const view = { role: 'facilitator', language: 'en', readsWaiting: false } as const
  const { pages, ideas } = await readCardPage(stage.ctx.db, room.activityId, view, 2)

  expect(pages).toBe(2)
  expect(ideas.map(({ state }) => state)).toEqual(Array.from({ length: 150 }, () => 'shown'))
  expect(new Set(ideas.map(({ text }) => text)).size).toBe(150)
})

test('a board that fits has one page', async () => {
  const room = await fullBoard(3)
  for (const readsWaiting of [true, false])
    expect(
      await readCardPage(stage.ctx.db, room.activityId, { role: 'facilitator', language: 'en', readsWaiting }, 2),
    ).toEqual({ page: 1, pages: 1, ideas: [] })
})
