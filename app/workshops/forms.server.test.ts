import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readMine } from '#domain/workshops/queries/mine.ts'
import {
  dotsActivity,
  ideasActivity,
  type Joiner,
  openRoom,
  type Room,
  statementsActivity,
} from '#test/support/room.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { ParticipantForm, takeForm } from './forms.server.ts'

let stage: Scene
beforeAll(async () => {
  stage = await scene()
})
afterAll(() => stage.close())

/** A form as a browser sends it: every field is text. */
const send = (who: Joiner, fields: Record<string, string>) =>
  takeForm(stage.ctx, who, ParticipantForm.parse({ page: randomUUID(), seq: '1', ...fields }))
const votes = async (who: Joiner) => (await readMine(stage.ctx.db, who)).votes.map(({ allocation }) => allocation)
const choice = (room: Room, index: number) => room.choices[index]?.id ?? ''

test('one press gives one dot beside those that the page shows, and pressed twice it is still one', async () => {
  const room = await openRoom(stage, [dotsActivity])
  const person = await room.join()
  const [first, second] = [choice(room, 0), choice(room, 1)]
  const pressed = {
    page: randomUUID(),
    intent: 'dots',
    activityId: room.activityId,
    [`dots.${first}`]: '2',
    [`dots.${second}`]: '0',
    change: `${second}:1`,
  }
  const answers = [await send(person, pressed), await send(person, pressed)]

  expect(answers).toMatchObject([{ value: { status: 'saved' } }, { value: { status: 'duplicate' } }])
  expect(await votes(person)).toEqual([{ [first]: 2, [second]: 1 }])
})

test('of two pages of one person the later press counts, however far the other has gone on, and sent twice it is one', async () => {
  const room = await openRoom(stage, [dotsActivity])
  const person = await room.join()
  const [first, second] = [choice(room, 0), choice(room, 1)]
  const press = { intent: 'dots', activityId: room.activityId, change: `${first}:1` }
  const older = { ...press, page: randomUUID(), change: `${second}:1` }
  await send(person, press)
  await send(person, { ...press, seq: '2', [`dots.${first}`]: '1' })
  const answers = [await send(person, older), await send(person, older)]

  expect(answers).toMatchObject([{ value: { status: 'saved' } }, { value: { status: 'duplicate' } }])
  expect(await votes(person)).toEqual([{ [second]: 1 }])
  const { highestSeq } = await readMine(stage.ctx.db, person)
  expect(await send(person, { ...press, seq: String(highestSeq + 1) })).toMatchObject({ value: { status: 'saved' } })
  expect(await votes(person)).toEqual([{ [first]: 1 }])
})

test('one page answers many statements, each once', async () => {
  const room = await openRoom(stage, [statementsActivity])
  const person = await room.join()
  const page = randomUUID()
  const say = (slot: string, answer: string) =>
    send(person, { page, intent: 'answer', activityId: room.activityId, slot, answer })
  await say(choice(room, 0), '1')
  await say(choice(room, 0), '1')
  await say(choice(room, 1), '-1')

  expect(await votes(person)).toEqual(expect.arrayContaining([{ [choice(room, 0)]: 1 }, { [choice(room, 1)]: -1 }]))
})

test('an idea sent twice from one page is one; another text from the same page is another', async () => {
  const room = await openRoom(stage, [ideasActivity])
  const person = await room.join()
  const page = randomUUID()
  const say = (text: string) => send(person, { page, intent: 'idea', activityId: room.activityId, text })
  await say('The choir')
  await say('The choir')
  await say('The lunch club')

  expect((await readMine(stage.ctx.db, person)).ideas.map(({ text }) => text)).toEqual(['The lunch club', 'The choir'])
})

test('fifty thousand letters pasted into a form are too long, and not a mistake of the page', async () => {
  const room = await openRoom(stage, [ideasActivity])
  const text = 'a long story '.repeat(4000)
  expect(await send(await room.join(), { intent: 'idea', activityId: room.activityId, text })).toMatchObject({
    ok: false,
    problem: { code: 'workshops.idea-too-long', details: { limit: 500 } },
  })
})
