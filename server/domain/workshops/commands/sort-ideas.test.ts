import { afterAll, beforeAll, expect, test } from 'vitest'
import { orFail } from '#test/support/or-fail.ts'
import { dotsActivity, ideasActivity, openRoom, type Room } from '#test/support/room.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { readChanges, readEvents } from '../queries/changes.ts'
import { readSnapshot } from '../queries/snapshot.ts'
import { addIdea } from './add-idea.ts'
import { answerQuestion } from './answer-question.ts'
import { decideIdea } from './decide-idea.ts'
import { revealResult } from './run-activity.ts'
import { makeGroup, mergeIdea, moveIdea, moveToColumn, nameGroup, removeGroup, unmergeIdea } from './sort-ideas.ts'

let here: Scene
beforeAll(async () => {
  here = await scene()
})
afterAll(() => here.close())

async function say(room: Room, text: string, isShown = true): Promise<string> {
  const { ctx, people } = here
  const person = await room.join()
  const sent = { cmdId: ctx.ids.next(), activityId: room.activityId, text, waited: 0 }
  const { idea } = orFail(await addIdea(ctx, person, sent))
  if (isShown) orFail(await decideIdea(ctx, people.facilitator, room.publicId, idea.id, 'approved'))
  return idea.id
}
const idOf = (publicId: string) =>
  here.ctx.db.selectFrom('contribution').select('id').where('public_id', '=', publicId).executeTakeFirstOrThrow()
const cards = async (room: Room) =>
  new Map((await room.desk()).ideas.map(({ id, groupId, mergedInto }) => [id, { groupId, mergedInto }]))

test('groups are made, named and removed; the cards in them stay', async () => {
  const { ctx, people } = here
  const room = await openRoom(here, [ideasActivity])
  const [one, other] = [await say(room, 'A bench'), await say(room, 'A bus')]
  orFail(await makeGroup(ctx, people.facilitator, room.publicId, room.activityId, ' Getting about '))
  const group = (await room.desk()).stage?.groups[0]?.id ?? ''
  orFail(await moveIdea(ctx, people.facilitator, room.publicId, one, group))
  orFail(await moveIdea(ctx, people.facilitator, room.publicId, other, group))
  orFail(await moveIdea(ctx, people.facilitator, room.publicId, other, null))
  orFail(await nameGroup(ctx, people.facilitator, room.publicId, group, 'On the way'))
  expect((await room.desk()).stage?.groups).toEqual([{ id: group, title: 'On the way' }])
  expect([(await cards(room)).get(one)?.groupId, (await cards(room)).get(other)?.groupId]).toEqual([group, null])

  orFail(await removeGroup(ctx, people.facilitator, room.publicId, group))
  expect((await room.desk()).stage?.groups).toEqual([])
  expect((await cards(room)).get(one)?.groupId).toBeNull()
  expect(await nameGroup(ctx, people.facilitator, room.publicId, group, 'Again')).toMatchObject({ ok: false })
  expect(await makeGroup(ctx, people.facilitator, room.publicId, room.activityId, ' ')).toMatchObject({
    problem: { code: 'facilitation.group-nameless' },
  })
})

test('a group whose answer was lost is sent again, and is one', async () => {
  const { ctx, people } = here
  const room = await openRoom(here, [ideasActivity])
  const make = (cmdId: string) => makeGroup(ctx, people.facilitator, room.publicId, room.activityId, 'Streets', cmdId)
  const pressed = ctx.ids.next()
  orFail(await make(pressed))
  orFail(await make(pressed))
  const once = (await room.desk()).stage?.groups.length
  orFail(await make(ctx.ids.next()))
  expect([once, (await room.desk()).stage?.groups.length]).toEqual([1, 2])
})

test('cards that say the same stand on one, also those that stood on one of them, and come apart again', async () => {
  const { ctx, people } = here
  const room = await openRoom(here, [ideasActivity])
  const [a, b, c] = [await say(room, 'Bench'), await say(room, 'Benches'), await say(room, 'More benches')]
  const merge = (id: string, into: string) => mergeIdea(ctx, people.facilitator, room.publicId, id, into)
  orFail(await merge(c, b))
  orFail(await merge(b, a))
  const merged = await cards(room)
  expect([merged.get(b)?.mergedInto, merged.get(c)?.mergedInto]).toEqual([a, a])
  expect(await merge(a, b)).toMatchObject({ problem: { code: 'facilitation.cannot-merge' } })
  orFail(await unmergeIdea(ctx, people.facilitator, room.publicId, c))
  expect((await cards(room)).get(c)?.mergedInto).toBeNull()
})

test('how open text is grouped is told to phones with the text itself, once it is revealed', async () => {
  const { ctx, people } = here
  const room = await openRoom(here, [{ kind: 'text', prompt: { en: 'What happened?' } }])
  orFail(await makeGroup(ctx, people.facilitator, room.publicId, room.activityId, 'Money worries'))
  const view = { role: 'participant', language: 'en', readsWaiting: false } as const
  const told = async () =>
    JSON.stringify([
      await readSnapshot(ctx, room.workshopId, view),
      await readChanges(ctx, room.workshopId, await readEvents(ctx.db, room.workshopId, 0, 100), view),
    ])
  const before = await told()
  orFail(await revealResult(ctx, people.facilitator, room.publicId, room.activityId, true))

  expect(before).not.toContain('Money worries')
  expect(await told()).toContain('Money worries')
})

test('nothing is put onto a card that the room does not see, nor onto one of another activity', async () => {
  const { ctx, people } = here
  const room = await openRoom(here, [ideasActivity])
  const other = await openRoom(here, [ideasActivity])
  const [shown, waiting, elsewhere] = [
    await say(room, 'Bench'),
    await say(room, 'Waiting', false),
    await say(other, 'Bench'),
  ]
  const merge = (into: string) => mergeIdea(ctx, people.facilitator, room.publicId, shown, into)
  expect(await merge(waiting)).toMatchObject({ problem: { code: 'facilitation.cannot-merge' } })
  expect(await merge(elsewhere)).toMatchObject({ problem: { code: 'workshops.idea-unknown' } })
})

test('a question to the panel is marked as answered, and unmarked', async () => {
  const { ctx, people } = here
  const room = await openRoom(here, [{ kind: 'questions', prompt: { en: 'Ask the panel' } }, dotsActivity])
  await say(room, 'When does it open?')
  const question = (await room.desk()).stage?.choices[0]?.id ?? ''
  const mark = (isAnswered: boolean) => answerQuestion(ctx, people.facilitator, room.publicId, question, isAnswered)
  orFail(await mark(true))
  expect((await room.desk()).stage?.choices[0]).toMatchObject({ isAnswered: true, isOwn: true })
  orFail(await mark(false))
  expect((await room.desk()).stage?.choices[0]).toMatchObject({ isAnswered: false })
})

test('in a full hall the desk lists those that have waited longest, and says how many wait in all', async () => {
  const { ctx } = here
  const room = await openRoom(here, [ideasActivity])
  const first = await say(room, 'The very first', false)
  const shown = await say(room, 'Shown already')
  const { id } = await room.join()
  const { counted: _, ...one } = await ctx.db
    .selectFrom('contribution')
    .selectAll()
    .where('public_id', '=', first)
    .executeTakeFirstOrThrow()
  const more = Array.from({ length: 160 }, (_, index) => {
    const fresh = ctx.ids.next()
    return { ...one, ...{ id: fresh, public_id: fresh, cmd_id: fresh, participant_id: id, text: `Idea ${index}` } }
  })
  await ctx.db.insertInto('contribution').values(more).execute()
  const desk = await room.desk()
  const waiting = desk.ideas.filter(({ state }) => state === 'waiting')
  expect([waiting.length, waiting.at(-1)?.id, desk.room?.waiting]).toEqual([100, first, 161])
  expect(desk.ideas.filter(({ state }) => state === 'shown').map((idea) => idea.id)).toEqual([shown])
})

test('a card goes into another column of its board on every screen, and keeps the table it came from', async () => {
  const { ctx, people } = here
  const room = await openRoom(here, [{ kind: 'board', prompt: { en: 'How is our street?' } }, ideasActivity])
  const sent = {
    cmdId: ctx.ids.next(),
    activityId: room.activityId,
    text: 'A bench',
    column: 'wrong',
    waited: 0,
  } as const
  const { idea } = orFail(await addIdea(ctx, await room.join(), sent))
  orFail(await decideIdea(ctx, people.facilitator, room.publicId, idea.id, 'approved'))
  const [table, { id }] = [ctx.ids.next(), await idOf(idea.id)]
  await ctx.db
    .insertInto('seat_table')
    .values({ id: table, workshop_id: room.workshopId, position: 1, name: 'Table 1', removed_at: null })
    .execute()
  await ctx.db.updateTable('idea_place').set({ table_id: table }).where('contribution_id', '=', id).execute()
  orFail(await moveToColumn(ctx, people.facilitator, room.publicId, idea.id, 'next'))
  const wall = { role: 'wall', language: 'en', readsWaiting: false } as const
  const told = await readChanges(ctx, room.workshopId, await readEvents(ctx.db, room.workshopId, 0, 100), wall)

  expect(told.at(-1)?.change).toMatchObject({ kind: 'board', places: [{ id: idea.id, column: 'next' }], cards: 1 })
  const other = await openRoom(here, [ideasActivity])
  expect(await moveToColumn(ctx, people.facilitator, other.publicId, await say(other, 'A bus'), 'next')).toMatchObject({
    problem: { code: 'workshops.malformed' },
  })
})
