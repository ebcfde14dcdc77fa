import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { screenContributions } from '#domain/moderation/commands.ts'
import { raiseWorry } from '#domain/safeguarding/commands/raise.ts'
import { dotsActivity, ideasActivity, type Joiner, openRoom, type Room } from '#test/support/room.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { readChanges, readEvents } from '../queries/changes.ts'
import { readMine } from '../queries/mine.ts'
import { readSnapshot } from '../queries/snapshot.ts'
import { readTally } from '../queries/tally.ts'
import type { LiveRole } from '../schema/live.ts'
import { addIdea } from './add-idea.ts'
import { decideIdea } from './decide-idea.ts'
import { moveActivity } from './run-activity.ts'

let stage: Scene
let room: Room
beforeAll(async () => {
  stage = await scene()
  room = await openRoom(stage, [ideasActivity, dotsActivity])
})
afterAll(() => stage.close())

const idea = (text: string, cmdId: string = randomUUID()) => ({ cmdId, activityId: room.activityId, text, waited: 0 })
const say = (who: Joiner, text: string, cmdId?: string) => addIdea(stage.ctx, who, idea(text, cmdId))
const view = (role: LiveRole) => ({ role, language: 'en', readsWaiting: role === 'facilitator' })
const seenBy = async (role: LiveRole) =>
  (await readSnapshot(stage.ctx, room.workshopId, view(role))).ideas.map(({ text, state }) => `${text}: ${state}`)
const decide = (publicId: string, become: 'approved' | 'hidden') =>
  decideIdea(stage.ctx, stage.people.facilitator, room.publicId, publicId, become)
const newestChange = async (role: LiveRole) => {
  const events = await readEvents(stage.ctx.db, room.workshopId, 0, 500)
  return (await readChanges(stage.ctx, room.workshopId, events, view(role))).at(-1)?.change
}

test('an idea is seen by the facilitator alone until it is shown', async () => {
  const person = await room.join()
  const added = await say(person, '  The choir at the library ')
  if (!added.ok) throw new Error(added.problem.code)
  const { id } = added.value.idea
  const before = { desk: await seenBy('facilitator'), hall: await seenBy('participant'), wall: await seenBy('wall') }
  const quiet = await newestChange('participant')
  await decide(id, 'approved')

  expect(before).toEqual({ desk: ['The choir at the library: waiting'], hall: [], wall: [] })
  expect(quiet).toBeNull()
  expect(await seenBy('wall')).toEqual(['The choir at the library: shown'])
  expect(await newestChange('participant')).toMatchObject({ kind: 'idea', idea: { id, state: 'shown' } })
  expect((await readMine(stage.ctx.db, person)).ideas).toMatchObject([{ id, state: 'shown' }])
})

test('an idea that is hidden leaves the wall, and the tail no longer tells its words', async () => {
  const added = await say(await room.join(), 'My neighbour Jane is a thief')
  if (!added.ok) throw new Error(added.problem.code)
  await decide(added.value.idea.id, 'approved')
  await decide(added.value.idea.id, 'hidden')
  const events = await readEvents(stage.ctx.db, room.workshopId, 0, 500)
  const tail = await readChanges(stage.ctx, room.workshopId, events, view('wall'))

  expect(JSON.stringify(tail)).not.toContain('Jane')
  expect(tail.at(-1)?.change).toEqual({ kind: 'idea-gone', id: added.value.idea.id })
  expect(tail.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1))
})

test('a word that is let through moves its cloud on', async () => {
  const cloud = await openRoom(stage, [{ kind: 'words', prompt: { en: 'In a word?' }, each: 3 }])
  const { activityId } = cloud
  const added = await addIdea(stage.ctx, await cloud.join(), { ...idea('hopeful'), activityId })
  if (!added.ok) throw new Error(added.problem.code)
  const before = await readTally(stage.ctx.db, activityId)
  await decideIdea(stage.ctx, stage.people.facilitator, cloud.publicId, added.value.idea.id, 'approved')
  const after = await readTally(stage.ctx.db, activityId)

  expect(before?.counts).toEqual({ kind: 'words', words: [] })
  expect(after?.counts).toMatchObject({ words: [{ word: 'hopeful', people: 1 }] })
  expect(after?.version).toBeGreaterThan(before?.version ?? 0)
})

test('a worry takes an idea off every screen in the hall, the desk too', async () => {
  const added = await say(await room.join(), 'I am afraid at home')
  if (!added.ok) throw new Error(added.problem.code)
  await decide(added.value.idea.id, 'approved')
  const row = await stage.ctx.db
    .selectFrom('contribution')
    .select('id')
    .where('public_id', '=', added.value.idea.id)
    .executeTakeFirstOrThrow()
  await raiseWorry(stage.ctx, stage.people.moderator, { contributionId: row.id, reason: 'harm-from-others' })

  expect(await newestChange('wall')).toEqual({ kind: 'idea-gone', id: added.value.idea.id })
  expect((await seenBy('facilitator')).join()).not.toContain('afraid')
})

test('the room hears nothing of an idea that was flagged before anybody showed it', async () => {
  const added = await say(await room.join(), 'Ask my neighbour')
  if (!added.ok) throw new Error(added.problem.code)
  await decide(added.value.idea.id, 'hidden')

  expect(await newestChange('participant')).toBeNull()
  expect(await newestChange('wall')).toBeNull()
  expect(await newestChange('facilitator')).toMatchObject({ kind: 'idea', idea: { state: 'hidden' } })
})

test('an idea that may mean risk is held before anybody in the hall hears of it, and looks like any to its author', async () => {
  const added = await say(await room.join(), 'My partner hits me')
  if (!added.ok) throw new Error(added.problem.code)
  const row = await stage.ctx.db
    .selectFrom('contribution')
    .select(['id', 'visibility', 'worry', 'counted'])
    .where('public_id', '=', added.value.idea.id)
    .executeTakeFirstOrThrow()
  const logOf = (table: 'visibility_change' | 'worry_change') =>
    stage.ctx.db
      .selectFrom(table)
      .select(['was', 'became', 'reason', 'person_id'])
      .where('contribution_id', '=', row.id)
      .execute()

  expect(added.value.idea.state).toBe('waiting')
  expect(row).toMatchObject({ visibility: 'held', worry: 'open', counted: true })
  expect(await newestChange('facilitator')).toBeNull()
  expect((await seenBy('facilitator')).join()).not.toContain('hits me')
  expect(await screenContributions(stage.ctx, [row.id])).toBe(0)
  expect(await logOf('visibility_change')).toEqual([
    { was: 'waiting', became: 'held', reason: 'screened', person_id: null },
  ])
  expect(await logOf('worry_change')).toEqual([{ was: 'none', became: 'open', reason: 'screened', person_id: null }])
})

test('the same command twice at once is one idea', async () => {
  const person = await room.join()
  const cmdId = randomUUID()
  const answers = await Promise.all([say(person, 'A bench', cmdId), say(person, 'A bench', cmdId)])

  expect(answers.map((answer) => answer.ok && answer.value.status).sort()).toEqual(['duplicate', 'saved'])
  expect((await readMine(stage.ctx.db, person)).ideas).toHaveLength(1)
})

test('an empty idea, one of 501 characters, and one for another kind of activity are turned away', async () => {
  const person = await room.join()
  const dots = room.agenda.find(({ kind }) => kind === 'dots')?.id ?? ''
  const answers = [
    await say(person, '   '),
    await say(person, 'ü'.repeat(501)),
    await addIdea(stage.ctx, person, { ...idea('Elsewhere'), activityId: dots }),
    await say(person, '😀'.repeat(500)),
  ]

  expect(answers.map((answer) => (answer.ok ? 'saved' : answer.problem.code))).toEqual([
    'workshops.idea-missing',
    'workshops.idea-too-long',
    'workshops.activity-unknown',
    'saved',
  ])
})

test('after the close an idea is turned away, unless it was written in time', async () => {
  const person = await room.join()
  stage.clock.forward(25_000)
  await moveActivity(stage.ctx, stage.people.facilitator, room.publicId, room.activityId, 'close')
  stage.clock.forward(10_000)
  const closed = await say(person, 'Too late')
  const held = await addIdea(stage.ctx, person, { ...idea('Written in the lift'), waited: 30_000 })

  expect(closed).toMatchObject({ ok: false, problem: { code: 'workshops.closed' } })
  expect(held).toMatchObject({ ok: true, value: { status: 'saved' } })
})

test('after the close nobody wrote an idea before they joined, nor before it was asked, whatever their phone says', async () => {
  const later = await openRoom(stage, [ideasActivity])
  const early = await later.join()
  stage.clock.forward(5000)
  await moveActivity(stage.ctx, stage.people.facilitator, later.publicId, later.activityId, 'close')
  stage.clock.forward(60_000)
  const newcomer = await later.join()
  const write = (who: Joiner, waited: number) =>
    addIdea(stage.ctx, who, { ...idea('Long ago'), activityId: later.activityId, waited })

  expect(await write(newcomer, 62_000)).toMatchObject({ problem: { code: 'workshops.closed' } })
  expect(await write(early, 24 * 60 * 60 * 1000)).toMatchObject({ problem: { code: 'workshops.closed' } })
  expect(await write(early, 62_000)).toMatchObject({ ok: true })
})

test('a word that is hidden again leaves its cloud, on the wall and on every phone', async () => {
  const cloud = await openRoom(stage, [{ kind: 'words', prompt: { en: 'In a word?' }, each: 3 }])
  const { activityId, workshopId } = cloud
  const give = async (text: string) => {
    const added = await addIdea(stage.ctx, await cloud.join(), { ...idea(text), activityId })
    if (!added.ok) throw new Error(added.problem.code)
    await decideIdea(stage.ctx, stage.people.facilitator, cloud.publicId, added.value.idea.id, 'approved')
    return added.value.idea.id
  }
  await give('hopeful')
  const rude = await give('grotty')
  const before = await readTally(stage.ctx.db, activityId)
  stage.published.length = 0
  await decideIdea(stage.ctx, stage.people.facilitator, cloud.publicId, rude, 'hidden')
  const seen = await Promise.all(
    (['participant', 'wall'] as const).map((role) => readSnapshot(stage.ctx, workshopId, view(role))),
  )
  const after = await readTally(stage.ctx.db, activityId)

  expect(JSON.stringify(before?.counts)).toContain('grotty')
  expect(JSON.stringify([seen, after])).not.toContain('grotty')
  expect(after?.counts).toMatchObject({ words: [{ word: 'hopeful', people: 1 }] })
  expect(after?.version).toBeGreaterThan(before?.version ?? 0)
  // Screens count anew by this, not by the idea that went.
  expect(stage.published).toContainEqual(expect.objectContaining({ type: 'workshops.votes-saved', activityId }))
})
