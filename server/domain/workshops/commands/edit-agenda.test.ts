import { afterAll, beforeAll, expect, test } from 'vitest'
import { orFail } from '#test/support/or-fail.ts'
import { dotsActivity, ideasActivity, openRoom, type Room, statementsActivity } from '#test/support/room.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { readActivityForm } from '../queries/activity-form.ts'
import { rowsOf } from '../schema/counts.ts'
import type { ActivityInput } from './activity-input.ts'
import { castVote } from './cast-vote.ts'
import { addToAgenda, changeActivity, copyActivity, moveInAgenda, removeActivity } from './edit-agenda.ts'
import { linkChoiceToGoals } from './link-choice.ts'
import { askAgain } from './repeat-activity.ts'
import { moveActivity } from './run-activity.ts'
import { stepTo } from './run-workshop.ts'

let here: Scene
beforeAll(async () => {
  here = await scene()
})
afterAll(() => here.close())

const poll: ActivityInput = {
  kind: 'poll',
  prompt: { ur: 'کب؟', en: 'When?' },
  most: 1,
  choices: [{ text: { ur: 'صبح' } }, { text: { ur: 'شام', en: 'Evening' } }],
}
async function at({ publicId, desk }: Room) {
  return { publicId, madeOn: (await desk()).agendaVersion }
}
const prompts = async (room: Room) => (await room.desk()).agenda.map(({ prompt }) => prompt.text)

test('of two edits made on the same agenda the second is refused, and its agenda stays as the first left it', async () => {
  const room = await openRoom(here, [dotsActivity])
  const both = await at(room)
  const added = await addToAgenda(here.ctx, here.people.facilitator, both, ideasActivity)
  const second = await addToAgenda(here.ctx, here.people.facilitator, both, statementsActivity)
  expect(added).toMatchObject({ ok: true })
  expect(second).toMatchObject({ ok: false, problem: { code: 'workshops.agenda-moved' } })
  expect(await prompts(room)).toEqual(['Where should we start?', 'What is strong here?'])
})

test('two edits at the very same moment: one is made, one is refused, nobody waits for ever', async () => {
  const room = await openRoom(here, [dotsActivity])
  const both = await at(room)
  const edits = await Promise.all(
    [ideasActivity, statementsActivity].map((input) => addToAgenda(here.ctx, here.people.facilitator, both, input)),
  )
  expect(edits.map(({ ok }) => ok).sort()).toEqual([false, true])
  expect((await room.desk()).agenda).toHaveLength(2)
})

test('votes go on while the agenda is edited', async () => {
  const room = await openRoom(here, [dotsActivity])
  const [choice] = room.choices
  const people = await Promise.all(Array.from({ length: 5 }, () => room.join()))
  const votes = people.map((person, index) =>
    castVote(
      here.ctx,
      person,
      {
        ...{ cmdId: here.ctx.ids.next(), activityId: room.activityId, clientSeq: 1, slot: '', waited: 0 },
        allocation: { [choice?.id ?? '']: index % 2 ? 1 : 2 },
      },
      { source: 'phone' },
    ),
  )
  const edits = [0, 1, 2].map(async () => addToAgenda(here.ctx, here.people.facilitator, await at(room), poll))
  const done = await Promise.all([...votes, ...edits])
  expect(done.slice(0, 5).every(({ ok }) => ok)).toBe(true)
  expect(rowsOf((await room.desk()).stage?.tally?.counts)[0]?.people).toEqual({ 1: 2, 2: 3 })
})

test('what was opened once is not changed or removed any more, but can be copied with its goals', async () => {
  const room = await openRoom(here, [dotsActivity])
  const { ctx, people, framework } = here
  const goal = framework[0]?.goals[0]?.id ?? ''
  await linkChoiceToGoals(ctx, people.facilitator, room.publicId, room.choices[1]?.id ?? '', [goal])
  const changed = await changeActivity(ctx, people.facilitator, await at(room), room.activityId, dotsActivity)
  const removed = await removeActivity(ctx, people.facilitator, await at(room), room.activityId)
  const copy = orFail(await copyActivity(ctx, people.facilitator, await at(room), room.activityId)) ?? ''
  for (const refused of [changed, removed])
    expect(refused).toMatchObject({ ok: false, problem: { code: 'facilitation.activity-opened' } })

  const { agenda } = await room.desk()
  expect(agenda.map(({ state, isEditable }) => [state, isEditable])).toEqual([
    ['open', false],
    ['prepared', true],
  ])
  const goals = await ctx.db
    .selectFrom('choice_goal')
    .innerJoin('choice', 'choice.id', 'choice_id')
    .select(['position', 'goal_id'])
    .where('activity_id', '=', copy)
    .execute()
  expect(goals).toEqual([{ position: 1, goal_id: goal }])
})

test('a change keeps the choices that stay, with their goals, and every language in the order it was written', async () => {
  const room = await openRoom(here, [dotsActivity, poll])
  const { ctx, people, framework } = here
  const id = room.agenda[1]?.id ?? ''
  const before = await readActivityForm(ctx.db, room.workshopId, id)
  if (before?.kind !== 'poll') throw new Error('not what was made')
  expect(Object.entries(before.prompt)).toEqual(Object.entries(poll.prompt))
  const [first, second] = before.choices
  const goal = framework[0]?.goals[0]?.id ?? ''
  await linkChoiceToGoals(ctx, people.facilitator, room.publicId, second?.id ?? '', [goal])
  const foreign = room.choices[0]?.id
  const choices = [{ ...second!, text: { en: 'At six' } }, { text: { en: 'At noon' } }, { ...first!, id: foreign }]
  await changeActivity(ctx, people.facilitator, await at(room), id, { ...before, choices })
  await stepTo(ctx, people.facilitator, room.publicId, id)

  const { stage } = await room.desk()
  expect(stage?.choices.map(({ text }) => text.text)).toEqual(['At six', 'At noon', 'صبح'])
  expect(stage?.choices[0]?.id).toBe(second?.id)
  expect(stage?.choices[2]?.id).not.toBe(foreign)
  const left = await ctx.db.selectFrom('choice').select('id').where('activity_id', '=', room.activityId).execute()
  expect(left).toHaveLength(3)
})

test('activities move one step at a time, and one that is on the screens unopened can be taken away', async () => {
  const room = await openRoom(here, [dotsActivity, ideasActivity, statementsActivity])
  const { ctx, people } = here
  const third = room.agenda[2]?.id ?? ''
  await moveInAgenda(ctx, people.facilitator, await at(room), third, 'up')
  await moveInAgenda(ctx, people.facilitator, await at(room), third, 'up')
  await moveInAgenda(ctx, people.facilitator, await at(room), third, 'up')
  expect(await prompts(room)).toEqual(['Do you agree?', 'Where should we start?', 'What is strong here?'])
  await stepTo(ctx, people.facilitator, room.publicId, third)
  await removeActivity(ctx, people.facilitator, await at(room), third)
  const { agenda, stage } = await room.desk()
  expect([agenda.length, stage]).toEqual([2, null])
})

test('asking again starts a round at nothing and leaves the votes of the round before', async () => {
  const room = await openRoom(here, [dotsActivity])
  const { ctx, people } = here
  const person = await room.join()
  const command = { cmdId: ctx.ids.next(), activityId: room.activityId, slot: '', waited: 0 }
  const allocation = { [room.choices[0]?.id ?? '']: 3 }
  await castVote(ctx, person, { ...command, clientSeq: 1, allocation }, { source: 'phone' })
  const early = await askAgain(ctx, people.facilitator, room.publicId, room.activityId)
  await moveActivity(ctx, people.facilitator, room.publicId, room.activityId, 'close')
  orFail(await askAgain(ctx, people.facilitator, room.publicId, room.activityId))
  await moveActivity(ctx, people.facilitator, room.publicId, room.activityId, 'open')

  const { stage, agenda } = await room.desk()
  expect(early).toMatchObject({ ok: false, problem: { code: 'facilitation.cannot-ask-again' } })
  expect(agenda[0]).toMatchObject({ round: 2, isEditable: false })
  expect(stage).toMatchObject({ round: 2, state: 'open', tally: { people: 0 } })
  const votes = await ctx.db.selectFrom('vote').select('round').where('activity_id', '=', room.activityId).execute()
  expect(votes).toEqual([{ round: 1 }])
})

test('nobody without the right edits an agenda', async () => {
  const room = await openRoom(here, [dotsActivity])
  const at1 = await at(room)
  for (const actor of [here.people.moderator, here.people.organisationLead])
    expect(await addToAgenda(here.ctx, actor, at1, poll)).toMatchObject({ problem: { kind: 'forbidden' } })
})
