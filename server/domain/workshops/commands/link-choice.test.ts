import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dotsActivity, openRoom, type Room } from '#test/support/room.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { readChoiceGoals } from '../queries/choice-goals.ts'
import { readChoices } from '../queries/choices.ts'
import { linkChoiceToGoals } from './link-choice.ts'

let stage: Scene
let goals: string[]
beforeAll(async () => {
  stage = await scene()
  goals = stage.framework.flatMap((mission) => mission.goals.map(({ id }) => id))
})
afterAll(() => stage.close())

const choiceOf = (room: Room) => room.choices[0]?.id ?? ''
const linked = async (room: Room) => {
  const [activity] = await readChoiceGoals(stage.ctx.db, room.workshopId, 'en')
  return activity?.choices.map(({ goalIds }) => goalIds.toSorted())
}
const link = (room: Room, choiceId: string, goalIds: string[], who = stage.people.facilitator) =>
  linkChoiceToGoals(stage.ctx, who, room.publicId, choiceId, goalIds)

test('a facilitator says which goals a choice speaks to, and can say it differently later', async () => {
  const room = await openRoom(stage, [dotsActivity])
  const [one = '', two = '', three = ''] = goals
  await link(room, choiceOf(room), [one, two, two])
  expect(await linked(room)).toEqual([[one, two].toSorted(), [], []])

  await link(room, choiceOf(room), [three])
  expect(await linked(room)).toEqual([[three], [], []])
  await link(room, choiceOf(room), [])
  expect(await linked(room)).toEqual([[], [], []])

  const entries = await stage.ctx.db
    .selectFrom('audit_entry')
    .select('details')
    .where('verb', '=', 'workshops.link-choice')
    .where('thing_id', '=', choiceOf(room))
    .orderBy('id')
    .execute()
  expect(entries.map(({ details }) => details)).toEqual([{ goals: 2 }, { goals: 1 }, { goals: 0 }])
})

test('a choice is of the one mission that its goals belong to, and of none where they belong to several', async () => {
  const room = await openRoom(stage, [dotsActivity])
  const [mission, other] = stage.framework
  const ofMission = mission?.goals.slice(0, 2).map(({ id }) => id) ?? []
  const read = async () => (await readChoices(stage.ctx.db, room.activityId, 'en'))[0]?.mission
  expect(await read()).toBeUndefined()

  await link(room, choiceOf(room), ofMission)
  expect(await read()).toEqual({ hue: mission?.hue, name: mission?.name })
  await link(room, choiceOf(room), [...ofMission, other?.goals[0]?.id ?? ''])
  expect(await read()).toBeUndefined()
})

test('another workshop’s choice, a goal that is not the place’s, and anybody else are refused', async () => {
  const [room, other] = [await openRoom(stage), await openRoom(stage)]
  const tries = [
    await link(room, choiceOf(other), goals.slice(0, 1)),
    await link(room, choiceOf(room), [goals[0] ?? '', randomUUID()]),
    await link(room, choiceOf(room), goals.slice(0, 1), stage.people.moderator),
  ]
  expect(tries.map((done) => (done.ok ? 'done' : done.problem.code))).toEqual([
    'workshops.choice-unknown',
    'workshops.goal-unknown',
    'problems.forbidden',
  ])
  expect(await linked(room)).toEqual([[], [], []])
})
