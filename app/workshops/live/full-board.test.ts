import { afterAll, beforeAll, expect, test } from 'vitest'
import { addIdea } from '#domain/workshops/commands/add-idea.ts'
import { decideIdea } from '#domain/workshops/commands/decide-idea.ts'
import { revealResult } from '#domain/workshops/commands/run-activity.ts'
import { makeGroup, moveIdea } from '#domain/workshops/commands/sort-ideas.ts'
import { readChanges, readEvents } from '#domain/workshops/queries/changes.ts'
import { readMine } from '#domain/workshops/queries/mine.ts'
import { readSnapshot } from '#domain/workshops/queries/snapshot.ts'
import type { LiveView } from '#domain/workshops/rules/live.ts'
import type { Snapshot } from '#domain/workshops/schema/live.ts'
import { orFail } from '#test/support/or-fail.ts'
import { ideasActivity, openRoom, type Room } from '#test/support/room.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { applyEvent, applyToMine } from './apply.ts'

let here: Scene
beforeAll(async () => {
  here = await scene()
})
afterAll(() => here.close())

async function say(room: Room, text: string): Promise<string> {
  const { ctx, people } = here
  const sent = { cmdId: ctx.ids.next(), activityId: room.activityId, text, waited: 0 }
  const { idea } = orFail(await addIdea(ctx, await room.join(), sent))
  orFail(await decideIdea(ctx, people.facilitator, room.publicId, idea.id, 'approved'))
  return idea.id
}

/** What a screen shows that hears all that happened since. */
async function afterAllNews(room: Room, screen: Snapshot, view: LiveView): Promise<Snapshot> {
  const events = await readEvents(here.ctx.db, room.workshopId, screen.seq, 1000)
  return (await readChanges(here.ctx, room.workshopId, events, view)).reduce((shown, event) => {
    const next = applyEvent(shown, event)
    if (next === 'gap') throw new Error('nothing was missed')
    return next
  }, screen)
}

test('sorting a full board takes no card off a screen, and each knows how many there are in all', async () => {
  const { ctx, people } = here
  const room = await openRoom(here, [ideasActivity])
  const wall = { role: 'wall', language: 'en', readsWaiting: false } as const
  const empty = await readSnapshot(ctx, room.workshopId, wall)
  const first = await say(room, 'The first')
  for (let count = 1; count < 90; count++) await say(room, `Idea ${count}`)
  const full = await afterAllNews(room, empty, wall)
  orFail(await makeGroup(ctx, people.facilitator, room.publicId, room.activityId, 'Streets'))
  const group = (await room.desk()).stage?.groups[0]?.id ?? ''
  orFail(await moveIdea(ctx, people.facilitator, room.publicId, first, group))
  const sorted = await afterAllNews(room, full, wall)
  const opened = await readSnapshot(ctx, room.workshopId, wall)

  expect([full.ideas.length, full.stage?.cards]).toEqual([90, 90])
  expect([sorted.ideas.length, sorted.stage?.cards]).toEqual([90, 90])
  expect(sorted.ideas.find(({ id }) => id === first)?.groupId).toBe(group)
  expect([opened.ideas.length, opened.stage?.cards]).toEqual([40, 90])
})

test('texts come with their reveal, stay while they are sorted, and go when they are hidden again', async () => {
  const { ctx, people } = here
  const room = await openRoom(here, [{ kind: 'text', prompt: { en: 'What happened?' } }])
  const phone = { role: 'participant', language: 'en', readsWaiting: false } as const
  const before = await readSnapshot(ctx, room.workshopId, phone)
  await say(room, 'A story')
  const reveal = (isShown: boolean) => revealResult(ctx, people.facilitator, room.publicId, room.activityId, isShown)
  orFail(await reveal(true))
  orFail(await makeGroup(ctx, people.facilitator, room.publicId, room.activityId, 'Streets'))
  const shown = await afterAllNews(room, before, phone)
  orFail(await reveal(false))
  const hidden = await afterAllNews(room, shown, phone)

  expect([before.stage?.cards, before.ideas.length]).toEqual([0, 0])
  expect([shown.stage?.cards, shown.ideas.map(({ text }) => text)]).toEqual([1, ['A story']])
  expect([hidden.stage?.cards, hidden.ideas.length]).toEqual([0, 0])
})

test('of one’s own answer nobody is told that everybody can see it before they can, also not after a reload', async () => {
  const { ctx, people } = here
  const room = await openRoom(here, [{ kind: 'text', prompt: { en: 'What happened?' } }])
  const author = await room.join()
  const sent = { cmdId: ctx.ids.next(), activityId: room.activityId, text: 'A story', waited: 0 }
  const { idea } = orFail(await addIdea(ctx, author, sent))
  const loaded = async () => (await readMine(ctx.db, author)).ideas.map(({ state }) => state)
  const reveal = (isShown: boolean) => revealResult(ctx, people.facilitator, room.publicId, room.activityId, isShown)
  let [heard, since] = [await readMine(ctx.db, author), 0]
  const live = async () => {
    const view = { role: 'participant', language: 'en', readsWaiting: false } as const
    const events = await readEvents(ctx.db, room.workshopId, since, 1000)
    for (const event of await readChanges(ctx, room.workshopId, events, view)) heard = applyToMine(heard, event)
    since = events.at(-1)?.seq ?? since
    return heard.ideas.map(({ state }) => state)
  }
  orFail(await decideIdea(ctx, people.facilitator, room.publicId, idea.id, 'approved'))
  const approved = [await loaded(), await live()]
  orFail(await reveal(true))
  const shown = [await loaded(), await live()]
  orFail(await reveal(false))
  const hidden = [await loaded(), await live()]

  expect(approved).toEqual([['waiting'], ['waiting']])
  expect(shown).toEqual([['shown'], ['shown']])
  expect(hidden).toEqual([['waiting'], ['waiting']])
})
