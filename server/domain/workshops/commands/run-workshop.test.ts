import { afterAll, beforeAll, expect, test } from 'vitest'
import { dotsActivity, ideasActivity, openRoom, statementsActivity } from '#test/support/room.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { readChanges, readEvents } from '../queries/changes.ts'
import { readMine } from '../queries/mine.ts'
import { readSnapshot } from '../queries/snapshot.ts'
import { rowsOf } from '../schema/counts.ts'
import { createWorkshop } from './create-workshop.ts'
import { raiseHand } from './raise-hand.ts'
import { moveActivity, revealResult } from './run-activity.ts'
import { blankWall, movePhase, stepTo } from './run-workshop.ts'
import { sweepHands } from './sweep-hands.ts'

let stage: Scene
beforeAll(async () => {
  stage = await scene()
})
afterAll(() => stage.close())

test('opening another activity closes the one before it and puts the new one on every screen', async () => {
  const room = await openRoom(stage, [ideasActivity, dotsActivity])
  const second = room.agenda[1]?.id ?? ''
  await moveActivity(stage.ctx, stage.people.facilitator, room.publicId, second, 'open')
  const { agenda, stage: now, seq } = await room.desk()
  const events = await readEvents(stage.ctx.db, room.workshopId, 0, 500)

  expect(agenda.map(({ state }) => state)).toEqual(['closed', 'open'])
  expect(now).toMatchObject({ id: second, position: 2, dots: 5, tally: { people: 0 } })
  expect(events.map((event) => event.seq)).toEqual(Array.from({ length: seq }, (_, index) => index + 1))
})

test('a desk that was looked at before somebody else opened a vote does not end it, and says what is on', async () => {
  const { ctx, people } = stage
  const room = await openRoom(stage, [ideasActivity, dotsActivity, statementsActivity])
  const [first, second, third] = room.agenda.map(({ id }) => id) as [string, string, string]
  await moveActivity(ctx, people.facilitator, room.publicId, second, 'open', { seen: first })
  const meanwhile = { problem: { code: 'facilitation.moved-on', details: { position: 2 } } }

  expect(await stepTo(ctx, people.facilitator, room.publicId, third, { seen: first })).toMatchObject(meanwhile)
  expect(await moveActivity(ctx, people.facilitator, room.publicId, first, 'open', { seen: first })).toMatchObject(
    meanwhile,
  )
  expect((await room.desk()).stage).toMatchObject({ id: second, state: 'open' })
  expect(await stepTo(ctx, people.facilitator, room.publicId, third, { seen: second })).toMatchObject({ ok: true })
})

test('a hidden result is in no participant’s snapshot, and on the wall only the number of people', async () => {
  const room = await openRoom(stage, [statementsActivity])
  const see = (role: 'participant' | 'wall') =>
    readSnapshot(stage.ctx, room.workshopId, { role, language: 'en', readsWaiting: false })
  const hidden = { participant: await see('participant'), wall: await see('wall') }
  await revealResult(stage.ctx, stage.people.facilitator, room.publicId, room.activityId, true)

  expect(hidden.participant.stage?.tally).toBeNull()
  expect(hidden.wall.stage?.tally).toMatchObject({ people: 0, counts: null })
  expect(rowsOf((await see('participant')).stage?.tally?.counts)).toHaveLength(2)
})

test('ending closes what is open, and can be taken back; asking twice records nothing twice', async () => {
  const room = await openRoom(stage, [dotsActivity])
  const { ctx, people } = stage
  await movePhase(ctx, people.facilitator, room.publicId, 'ended')
  const { seq } = await room.desk()
  await movePhase(ctx, people.facilitator, room.publicId, 'ended')
  const ended = await room.desk()
  const opened = await moveActivity(ctx, people.facilitator, room.publicId, room.activityId, 'open')
  await movePhase(ctx, people.facilitator, room.publicId, 'open')

  expect(ended).toMatchObject({ phase: 'ended', seq, agenda: [{ state: 'closed' }] })
  expect(opened).toMatchObject({ ok: false, problem: { code: 'workshops.step-not-possible' } })
  expect(await moveActivity(ctx, people.facilitator, room.publicId, room.activityId, 'open')).toMatchObject({
    ok: true,
  })
})

test('nobody but those who may facilitate there runs a workshop', async () => {
  const room = await openRoom(stage, [dotsActivity, ideasActivity])
  const { ctx, people } = stage
  const second = room.agenda[1]?.id ?? ''
  const tries = [
    await blankWall(ctx, people.organisationLead, room.publicId, true),
    await stepTo(ctx, people.moderator, room.publicId, second),
    await revealResult(ctx, { kind: 'guest', guestId: null }, room.publicId, room.activityId, true),
    await stepTo(ctx, people.facilitator, room.publicId, second),
    await blankWall(ctx, people.facilitator, 'nothing', true),
  ]

  expect(tries.map((done) => (done.ok ? 'done' : done.problem.kind))).toEqual([
    'forbidden',
    'forbidden',
    'signed-out',
    'done',
    'not-found',
  ])
})

test('nobody prepares a workshop in the name of an organisation that is not theirs', async () => {
  const { ctx, people, organisations, place } = stage
  const made = await createWorkshop(ctx, people.facilitator, place.id, {
    organisationId: organisations.communityGroup,
    title: { en: 'An evening' },
    heldOn: '2026-05-04',
    placeSees: 'counts',
    activities: [dotsActivity],
  })

  expect(made).toMatchObject({ ok: false, problem: { kind: 'forbidden' } })
})

test('with the end every hand is down, and nothing is left of a call', async () => {
  const room = await openRoom(stage)
  const { ctx, people } = stage
  const [one, other] = [await room.join(), await room.join()]
  await raiseHand(ctx, one, { kind: 'hand', where: null })
  await raiseHand(ctx, other, { kind: 'call', where: 'Back row' })
  await movePhase(ctx, people.facilitator, room.publicId, 'ended')
  const left = await ctx.db
    .selectFrom('raised_hand')
    .select(['kind', 'ended_at'])
    .where('workshop_id', '=', room.workshopId)
    .execute()
  const desk = { role: 'facilitator', language: 'en', readsWaiting: true } as const
  const told = await readChanges(ctx, room.workshopId, await readEvents(ctx.db, room.workshopId, 0, 100), desk)

  expect(left).toEqual([{ kind: 'hand', ended_at: ctx.clock.now() }])
  expect(told.at(-1)?.change).toMatchObject({ kind: 'room', room: { hands: [] } })
  expect(await readMine(ctx.db, other)).toMatchObject({ call: 'none' })
})

test('a day later nothing is left of a call in a session that nobody ended, and one of today stays', async () => {
  const room = await openRoom(stage)
  const { ctx, clock } = stage
  const [one, other, newcomer] = [await room.join(), await room.join(), await room.join()]
  await raiseHand(ctx, one, { kind: 'hand', where: null })
  await raiseHand(ctx, other, { kind: 'call', where: 'Back row' })
  clock.forward(23 * 60 * 60 * 1000)
  await sweepHands(ctx)
  const nextDay = (await room.desk()).room?.hands.map(({ kind }) => kind)
  await raiseHand(ctx, newcomer, { kind: 'call', where: null })
  clock.forward(2 * 60 * 60 * 1000)
  await sweepHands(ctx)
  const { seq, room: state } = await room.desk()
  await sweepHands(ctx)

  expect(nextDay?.sort()).toEqual(['call', 'hand'])
  expect(state?.hands).toMatchObject([{ kind: 'call', where: null }])
  expect(await readMine(ctx.db, other)).toMatchObject({ call: 'none' })
  // Nothing to take down, nothing to tell.
  expect((await room.desk()).seq).toBe(seq)
})
