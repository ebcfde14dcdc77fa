import { afterAll, beforeAll, expect, test } from 'vitest'
import { orFail } from '#test/support/or-fail.ts'
import { dotsActivity, openRoom } from '#test/support/room.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { readChanges, readEvents } from '../queries/changes.ts'
import { readWorkshopByCode } from '../queries/participants.ts'
import { readWorkshopSettings } from '../queries/settings.ts'
import { changeWorkshop, deleteWorkshop } from './change-workshop.ts'
import { createWorkshop } from './create-workshop.ts'
import { joinWorkshop } from './join-workshop.ts'
import { editTables } from './tables.ts'

let stage: Scene
beforeAll(async () => {
  stage = await scene()
})
afterAll(() => stage.close())

const settings = { title: { en: 'An evening' }, heldOn: '2026-05-04', placeSees: 'counts' } as const
async function prepared() {
  const { ctx, people, organisations, place } = stage
  const asked = { ...settings, organisationId: organisations.supportBody, activities: [dotsActivity] }
  const made = orFail(await createWorkshop(ctx, people.facilitator, place.id, asked))
  const door = await readWorkshopByCode(ctx.db, made.joinCode)
  if (!door) throw new Error('the workshop is not there')
  return { ...made, id: door.id }
}
const join = ({ joinCode }: { joinCode: string }) =>
  joinWorkshop(stage.ctx, { code: joinCode }, { token: null, language: 'en', address: 'hall' })

test('a name, a day and who sees what can be changed, and the name comes onto every screen', async () => {
  const { ctx, people } = stage
  const { id, publicId } = await prepared()
  const wanted = {
    title: { en: 'A long evening', ur: 'ایک لمبی شام' },
    heldOn: '2026-06-01',
    placeSees: 'everything',
  } as const
  orFail(await changeWorkshop(ctx, people.facilitator, publicId, wanted))
  const view = { role: 'participant', language: 'ur', readsWaiting: false } as const
  const told = await readChanges(ctx, id, await readEvents(ctx.db, id, 0, 100), view)

  expect(await readWorkshopSettings(ctx.db, id)).toEqual({
    ...{ ...wanted, reportsOn: null, isPublic: false, isJoined: false, mayDelete: true },
  })
  expect(told.at(-1)?.change).toMatchObject({ kind: 'agenda', title: { text: 'ایک لمبی شام' } })
  orFail(await changeWorkshop(ctx, people.facilitator, publicId, wanted))
  expect(await readEvents(ctx.db, id, 0, 100)).toHaveLength(told.length)
  expect(await changeWorkshop(ctx, people.facilitator, publicId, { ...wanted, title: { en: ' ' } })).toMatchObject({
    problem: { code: 'workshops.malformed' },
  })
  expect(await changeWorkshop(ctx, people.moderator, publicId, wanted)).toMatchObject({
    problem: { kind: 'forbidden' },
  })
})

test('once somebody has joined, who sees what stays; a name can still be mended', async () => {
  const { ctx, people } = stage
  const made = await prepared()
  orFail(await join(made))
  const change = (more: object) => changeWorkshop(ctx, people.facilitator, made.publicId, { ...settings, ...more })

  expect(await change({ placeSees: 'everything' })).toMatchObject({ problem: { code: 'facilitation.sees-promised' } })
  orFail(await change({ title: { en: 'Priorities' } }))
  expect(await readWorkshopSettings(ctx.db, made.id)).toMatchObject({
    ...{ title: { en: 'Priorities' }, isJoined: true, mayDelete: false },
  })
})

test('a workshop that was never open can be deleted, with all that was prepared for it', async () => {
  const { ctx, people } = stage
  const { id, publicId, joinCode } = await prepared()
  orFail(await editTables(ctx, people.facilitator, publicId, { intent: 'add-tables', names: 'One\nTwo' }))
  const wordings = async () => (await ctx.db.selectFrom('wording').select('id').execute()).length
  const before = await wordings()
  expect(await deleteWorkshop(ctx, people.moderator, publicId)).toMatchObject({ problem: { kind: 'forbidden' } })
  orFail(await deleteWorkshop(ctx, people.facilitator, publicId))

  expect(await readWorkshopByCode(ctx.db, joinCode)).toBeUndefined()
  expect(await readEvents(ctx.db, id, 0, 100)).toEqual([])
  // Its name, its question and three choices.
  expect(await wordings()).toBe(before - 5)
})

test('one that was open, or in which somebody waits, stays', async () => {
  const { ctx, people } = stage
  const [room, waiting] = [await openRoom(stage), await prepared()]
  orFail(await join(waiting))

  for (const { publicId } of [room, waiting])
    expect(await deleteWorkshop(ctx, people.facilitator, publicId)).toMatchObject({
      problem: { code: 'facilitation.cannot-delete' },
    })
})
