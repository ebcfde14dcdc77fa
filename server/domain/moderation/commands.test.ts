import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { tagItem } from '#domain/coding/commands/tag-item.ts'
import type { PersonActor } from '#domain/kernel/actor.ts'
import { nobody } from '#domain/kernel/actor.ts'
import { forbidden, signedOut } from '#domain/kernel/problem.ts'
import { raiseWorry } from '#domain/safeguarding/commands/raise.ts'
import { screenBatch } from '#domain/screening/commands.ts'
import { addIdea } from '#domain/workshops/commands/add-idea.ts'
import { ideasActivity, openRoom } from '#test/support/room.ts'
import { openQuestion, type Say } from '#test/support/said.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { claimItem, decideVisibility, releaseItem, screenContributions, undo } from './commands.ts'
import { changedSince, nothingToUndo, stillBeingChecked } from './problems.ts'
import { checkedWithin } from './schema.ts'

let stage: Scene
let say: Say
let moderator: PersonActor
let second: PersonActor

beforeAll(async () => {
  stage = await scene()
  say = await openQuestion(stage)
  moderator = stage.people.moderator
  second = stage.people.secondModerator
})
beforeEach(() => {
  stage.published.length = 0
})
afterAll(() => stage.close())

const rowOf = (id: string) =>
  stage.ctx.db.selectFrom('contribution').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const isShown = async (id: string) =>
  (await stage.ctx.db.selectFrom('shown_contribution').select('id').where('id', '=', id).execute()).length === 1
const decisionsOf = (id: string) =>
  stage.ctx.db
    .selectFrom('visibility_change')
    .select(['was', 'became', 'reason', 'person_id'])
    .where('contribution_id', '=', id)
    .orderBy('at')
    .orderBy('id')
    .execute()

test('a new text is approved only once it was checked for names, and hidden at any time', async () => {
  const sayNow = await openQuestion(stage, { isScreened: false })
  const [id, unkind] = [await sayNow('Ask for Agnieszka on 07700 900125'), await sayNow('Buy cheap watches here')]
  const approve = () => decideVisibility(stage.ctx, moderator, { contributionId: id, become: 'approved' })
  expect(await approve()).toEqual({ ok: false, problem: stillBeingChecked })
  expect(await rowOf(id)).toMatchObject({ visibility: 'waiting' })
  const hide = { contributionId: unkind, become: 'hidden', reason: 'spam' } as const
  expect((await decideVisibility(stage.ctx, moderator, hide)).ok).toBe(true)

  stage.published.length = 0
  await screenBatch(stage.ctx)
  expect(stage.published, 'desks that have it open hear of it').toContainEqual(
    expect.objectContaining({ type: 'contributions.changed', placeId: stage.place.id }),
  )
  expect((await approve()).ok).toBe(true)
})

test('a text that nobody checks in time waits no longer', async () => {
  const sayNow = await openQuestion(stage, { isScreened: false })
  const receivedAt = (ago: number) => ({ receivedAt: new Date(stage.clock.now().getTime() - ago) })
  const [early, late] = [
    await sayNow('A bench', receivedAt(checkedWithin - 1)),
    await sayNow('Two', receivedAt(checkedWithin)),
  ]
  const approve = (contributionId: string) =>
    decideVisibility(stage.ctx, moderator, { contributionId, become: 'approved' })
  expect(await approve(early)).toEqual({ ok: false, problem: stillBeingChecked })
  expect((await approve(late)).ok).toBe(true)
  await screenBatch(stage.ctx)
})

test('a page that somebody else’s decision overtook publishes nothing', async () => {
  const [id, suspected] = [await say('Rosie from number nine'), await say('I want to kill myself')]
  const hide = { contributionId: id, become: 'hidden', reason: 'names-somebody', saw: null } as const
  expect((await decideVisibility(stage.ctx, second, hide)).ok).toBe(true)
  const approve = { contributionId: id, become: 'approved', saw: null } as const
  expect(await decideVisibility(stage.ctx, moderator, approve)).toEqual({ ok: false, problem: changedSince })
  expect(await undo(stage.ctx, moderator, { contributionId: id, saw: null })).toEqual({
    ok: false,
    problem: changedSince,
  })
  // Whoever decided goes on from there, whatever their page shows.
  expect((await decideVisibility(stage.ctx, second, approve)).ok).toBe(true)

  expect(await screenContributions(stage.ctx, [suspected])).toBe(1)
  const unread = { contributionId: suspected, become: 'approved', saw: null } as const
  expect(await decideVisibility(stage.ctx, moderator, unread)).toEqual({ ok: false, problem: changedSince })
})

test('approving shows a text, writes down who did it, and tells the screens', async () => {
  const id = await say('A bench half way to the clinic')
  stage.published.length = 0
  const done = await decideVisibility(stage.ctx, moderator, { contributionId: id, become: 'approved' })

  expect(done.ok).toBe(true)
  expect(await isShown(id)).toBe(true)
  expect(await decisionsOf(id)).toEqual([
    { was: 'waiting', became: 'approved', reason: null, person_id: moderator.personId },
  ])
  const { survey_id: surveyId } = await rowOf(id)
  expect(stage.published).toEqual([
    { type: 'contributions.changed', placeId: stage.place.id, surveyId, contributionId: id, workshopId: null },
  ])
})

test('the same decision twice is written down once', async () => {
  const id = await say('More trees')
  await decideVisibility(stage.ctx, moderator, { contributionId: id, become: 'approved' })
  await decideVisibility(stage.ctx, moderator, { contributionId: id, become: 'approved' })

  expect(await decisionsOf(id)).toHaveLength(1)
})

test('what is hidden as spam stops counting, what is hidden for another reason counts on', async () => {
  const id = await say('Buy watches')
  const hide = (reason: 'spam' | 'unkind') =>
    decideVisibility(stage.ctx, moderator, { contributionId: id, become: 'hidden', reason })

  await hide('spam')
  expect(await rowOf(id)).toMatchObject({ visibility: 'hidden', counted: false })
  await hide('unkind')
  expect(await rowOf(id)).toMatchObject({ visibility: 'hidden', counted: true })
})

test('undo goes back decision by decision, with the reason that was given then', async () => {
  const id = await say('Undo me')
  await decideVisibility(stage.ctx, moderator, { contributionId: id, become: 'hidden', reason: 'spam' })
  await decideVisibility(stage.ctx, moderator, { contributionId: id, become: 'approved' })

  expect(await undo(stage.ctx, second, { contributionId: id })).toEqual({ ok: true, value: { visibility: 'hidden' } })
  expect(await rowOf(id)).toMatchObject({ visibility: 'hidden', counted: false })
  expect(await undo(stage.ctx, second, { contributionId: id })).toEqual({ ok: true, value: { visibility: 'waiting' } })
  expect(await rowOf(id)).toMatchObject({ visibility: 'waiting', counted: true, decided_at: null })
  expect(await undo(stage.ctx, second, { contributionId: id })).toEqual({ ok: false, problem: nothingToUndo })
  expect(await decisionsOf(id)).toHaveLength(4)
})

test('what “undo that” takes back is one’s own decision, and never what a colleague has decided since', async () => {
  const [hidden, takenBack] = [await say('Mine, then theirs'), await say('Mine, then taken back by them')]
  const undoOwn = (contributionId: string, actor = moderator) => undo(stage.ctx, actor, { contributionId, own: true })
  for (const contributionId of [hidden, takenBack])
    await decideVisibility(stage.ctx, moderator, { contributionId, become: 'approved' })
  await decideVisibility(stage.ctx, second, { contributionId: hidden, become: 'hidden', reason: 'names-somebody' })
  await undo(stage.ctx, second, { contributionId: takenBack })

  for (const id of [hidden, takenBack]) expect(await undoOwn(id)).toEqual({ ok: false, problem: changedSince })
  expect(await rowOf(hidden)).toMatchObject({ visibility: 'hidden' })
  expect(await undoOwn(await say('Nobody decided'))).toEqual({ ok: false, problem: changedSince })
  expect(await undoOwn(hidden, second)).toEqual({ ok: true, value: { visibility: 'approved' } })
})

test('of two moderators who take an item in the same moment, one gets it', async () => {
  const id = await say('Who reads me?')
  const taken = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      claimItem(stage.ctx, index % 2 ? moderator : second, { contributionId: id }),
    ),
  )
  const holders = await stage.ctx.db.selectFrom('claim').selectAll().where('contribution_id', '=', id).execute()

  expect(taken.filter(({ ok }) => ok)).toHaveLength(10)
  expect(holders).toHaveLength(1)
})

test('whoever does not hold a held item decides nothing about it, until the lease runs out', async () => {
  const id = await say('Mine for five minutes')
  await claimItem(stage.ctx, moderator, { contributionId: id })
  const approve = () => decideVisibility(stage.ctx, second, { contributionId: id, become: 'approved' })
  const goal = stage.framework[0]!.goals[0]!

  expect(await approve()).toMatchObject({
    ok: false,
    problem: { kind: 'conflict', code: 'moderation.held-by-another', details: { name: 'Moderator', minutes: 5 } },
  })
  expect((await tagItem(stage.ctx, second, { contributionId: id, goalIds: [goal.id], noGoalFits: false })).ok).toBe(
    false,
  )
  expect((await raiseWorry(stage.ctx, second, { contributionId: id, reason: 'other' })).ok).toBe(false)
  stage.clock.forward(5 * 60_000)
  expect((await approve()).ok).toBe(true)
})

test('a decision lets go of the item, and so does giving it back', async () => {
  const [decided, returned] = [await say('Decided'), await say('Given back')]
  for (const contributionId of [decided, returned]) await claimItem(stage.ctx, moderator, { contributionId })
  await decideVisibility(stage.ctx, moderator, { contributionId: decided, become: 'approved' })
  await releaseItem(stage.ctx, moderator, { contributionId: returned })

  expect((await claimItem(stage.ctx, second, { contributionId: decided })).ok).toBe(true)
  expect((await claimItem(stage.ctx, second, { contributionId: returned })).ok).toBe(true)
})

test('guests, other roles and other organisations are refused', async () => {
  const { administrator, organisationLead, facilitator, strategyLead } = stage.people
  const id = await say('Not for everybody')
  const approve = (actor: PersonActor | typeof nobody) =>
    decideVisibility(stage.ctx, actor, { contributionId: id, become: 'approved' })

  expect(await approve(nobody)).toEqual({ ok: false, problem: signedOut })
  for (const actor of [administrator, organisationLead, facilitator, strategyLead])
    expect(await approve(actor)).toEqual({ ok: false, problem: forbidden })
  expect(await rowOf(id)).toMatchObject({ visibility: 'waiting' })
})

test('whoever facilitates a room decides about its ideas, but not while a moderator reads them', async () => {
  const { facilitator } = stage.people
  const room = await openRoom(stage, [ideasActivity])
  const idea = { cmdId: randomUUID(), activityId: room.activityId, text: 'The choir', waited: 0 }
  await addIdea(stage.ctx, await room.join(), idea)
  const { id } = await stage.ctx.db
    .selectFrom('contribution')
    .select('id')
    .where('workshop_id', '=', room.workshopId)
    .executeTakeFirstOrThrow()
  const approve = () =>
    decideVisibility(stage.ctx, facilitator, { contributionId: id, become: 'approved', inTheRoom: true })
  const tag = { contributionId: id, goalIds: [], noGoalFits: true }
  await claimItem(stage.ctx, moderator, { contributionId: id })

  expect(await approve()).toMatchObject({ problem: { code: 'moderation.held-by-another' } })
  await releaseItem(stage.ctx, moderator, { contributionId: id })
  expect((await approve()).ok).toBe(true)
  expect(await tagItem(stage.ctx, facilitator, tag)).toEqual({ ok: false, problem: forbidden })
  expect(await claimItem(stage.ctx, facilitator, { contributionId: id })).toEqual({ ok: false, problem: forbidden })
})

test('a text that the place may only count is decided by its own organisation', async () => {
  const { organisationLead } = stage.people
  const sayToGroup = await openQuestion(stage, {
    organisationId: stage.organisations.communityGroup,
    placeSees: 'counts',
  })
  const id = await sayToGroup('Ours alone')

  expect(await decideVisibility(stage.ctx, moderator, { contributionId: id, become: 'approved' })).toEqual({
    ok: false,
    problem: forbidden,
  })
  expect((await decideVisibility(stage.ctx, organisationLead, { contributionId: id, become: 'approved' })).ok).toBe(
    true,
  )
})

test('screening holds what may mean risk, and leaves the rest waiting', async () => {
  const risky = await say('She said she is scared to go home on weekends')
  const urdu = await say('وہ مجھے روز مارتا ہے اور میں خودکشی کا سوچتی ہوں', { language: 'ur' })
  const calm = await say('More lighting at the underpass, I run there')
  stage.published.length = 0

  expect(await screenContributions(stage.ctx, [risky, urdu, calm])).toBe(2)
  expect(await screenContributions(stage.ctx, [risky, urdu, calm])).toBe(0)
  for (const id of [risky, urdu]) {
    expect(await rowOf(id)).toMatchObject({ visibility: 'held', worry: 'open' })
    expect(await decisionsOf(id)).toEqual([{ was: 'waiting', became: 'held', reason: 'screened', person_id: null }])
  }
  expect(await rowOf(calm)).toMatchObject({ visibility: 'waiting', worry: 'none' })
  expect(stage.published.filter(({ type }) => type === 'contributions.changed')).toHaveLength(2)
})

test('screening tells open queues of texts that another process stored', async () => {
  const [calm, risky] = [await say('A text of an import'), await say('I want to end it all, says a line of an import')]
  stage.published.length = 0

  const { survey_id: surveyId } = await rowOf(calm)
  const all = { placeId: stage.place.id, surveyId, contributionIds: [calm, risky].sort() }
  // The second time one of them is held already, as a text is that was screened where it was stored.
  for (const _ of [1, 2]) {
    stage.published.length = 0
    await screenContributions(stage.ctx, [calm, risky])
    const received = stage.published.filter(({ type }) => type === 'contributions.received')
    expect(received).toEqual([{ type: 'contributions.received', ...all }])
  }
})

test('screening leaves alone what a person has decided about, even when they took it back', async () => {
  const [approved, takenBack] = [await say('I want to die of laughter'), await say('He hits me up for tea')]
  for (const contributionId of [approved, takenBack])
    await decideVisibility(stage.ctx, moderator, { contributionId, become: 'approved' })
  await undo(stage.ctx, moderator, { contributionId: takenBack })

  expect(await screenContributions(stage.ctx, [approved, takenBack])).toBe(0)
  expect(await rowOf(approved)).toMatchObject({ visibility: 'approved', worry: 'none' })
})

test('what screening held cannot be undone with one key: it wants a decision', async () => {
  const id = await say('I want to end it all')
  await screenContributions(stage.ctx, [id])

  expect(await undo(stage.ctx, moderator, { contributionId: id })).toEqual({ ok: false, problem: nothingToUndo })
})
