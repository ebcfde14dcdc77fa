import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nobody } from '#domain/kernel/actor.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { decideVisibility } from '#domain/moderation/commands.ts'
import { readQueue } from '#domain/moderation/queries/queue.ts'
import { raiseWorry } from '#domain/safeguarding/commands/raise.ts'
import { openQuestion, type Say } from '#test/support/said.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { confirmTranslation, removeTranslation, writeTranslation } from './commands.ts'
import { readItemTranslations, readShownTranslations } from './queries.ts'

let here: Scene
let say: Say

beforeAll(async () => {
  here = await scene()
  say = await openQuestion(here)
})
afterAll(() => here.close())

const original = 'پارک میں شام کو روشنی ہو'
const words = 'Let there be light in the park in the evening'
const translate = (contributionId: string, text = words, number = 0, actor = here.people.moderator) =>
  writeTranslation(here.ctx, actor, { contributionId, language: 'en', number, text })
const standing = async (id: string) => (await readItemTranslations(here.ctx.db, id))[0]
const inUrdu = async () => {
  const id = await say(original, { language: 'ur' })
  await decideVisibility(here.ctx, here.people.moderator, { contributionId: id, become: 'approved' })
  return id
}
const publicIdOf = async (id: string) => {
  const row = here.ctx.db.selectFrom('contribution').select('public_id').where('id', '=', id)
  return (await row.executeTakeFirstOrThrow()).public_id
}
const shownTo = async (id: string, reader: string) => {
  const publicId = await publicIdOf(id)
  return (await readShownTranslations(here.ctx.db, [publicId], reader)).get(publicId)
}
/** As a confirmed redaction does. */
const redact = (id: string, text: string) =>
  here.ctx.db.updateTable('contribution').set({ text }).where('id', '=', id).execute()

test('a translation stands beside its original, with its translator’s name and every version', async () => {
  const id = await inUrdu()
  await translate(id)
  await translate(id, 'Light in the park at night', 1, here.people.secondModerator)

  expect(await standing(id)).toMatchObject({
    ...{ language: 'en', number: 2, text: 'Light in the park at night', by: 'Second moderator', needsLook: false },
    versions: [{ number: 1, change: 'written', text: words, by: 'Moderator' }],
  })
  const row = here.ctx.db.selectFrom('contribution').select(['text', 'language']).where('id', '=', id)
  expect(await row.executeTakeFirst()).toEqual({ text: original, language: 'ur' })
})

test('of two who change a translation at once, one is told, and nothing is overwritten', async () => {
  const id = await inUrdu()
  const done = await Promise.all([translate(id, 'One'), translate(id, 'Two', 0, here.people.secondModerator)])
  expect(done.filter(({ ok }) => ok)).toHaveLength(1)
  expect(done.find(({ ok }) => !ok)).toMatchObject({ problem: { code: 'translations.changed-since' } })
  expect((await standing(id))?.number).toBe(1)
})

test('one that was taken away is put back, and counts on from its last version', async () => {
  const id = await inUrdu()
  await translate(id)
  await removeTranslation(here.ctx, here.people.moderator, { contributionId: id, language: 'en', number: 1 })
  expect(await shownTo(id, 'en')).toBeUndefined()
  expect(await standing(id)).toMatchObject({ text: null, versions: [{ number: 1, text: words }] })
  await translate(id)
  expect(await standing(id)).toMatchObject({ number: 3, text: words })
})

test('readers see it in their language or in English, and nobody who reads the original needs it', async () => {
  const id = await inUrdu()
  await translate(id)
  expect(await shownTo(id, 'en')).toEqual({ language: 'en', text: words })
  expect(await shownTo(id, 'en-x-easy')).toEqual({ language: 'en', text: words })
  expect(await shownTo(id, 'pl')).toEqual({ language: 'en', text: words })
  expect(await shownTo(id, 'ur')).toBeUndefined()
  const polish = { contributionId: id, language: 'pl', number: 0, text: 'Światło w parku' }
  await writeTranslation(here.ctx, here.people.moderator, polish)
  expect(await shownTo(id, 'pl')).toEqual({ language: 'pl', text: 'Światło w parku' })
})

test('what is hidden, or with the safeguarding lead, is in no translation either', async () => {
  const hidden = await inUrdu()
  await translate(hidden)
  const hide = { contributionId: hidden, become: 'hidden', reason: 'unkind' } as const
  await decideVisibility(here.ctx, here.people.moderator, hide)
  expect(await shownTo(hidden, 'en')).toBeUndefined()

  const worrying = await inUrdu()
  await translate(worrying)
  await raiseWorry(here.ctx, here.people.moderator, { contributionId: worrying, reason: 'child' })
  expect(await shownTo(worrying, 'en')).toBeUndefined()
  expect(await translate(worrying, 'Another', 1)).toMatchObject({ problem: { code: 'safeguarding.with-the-lead' } })
})

test('a redaction of the original hides the translation until somebody has looked again', async () => {
  const id = await inUrdu()
  await translate(id, 'Ask Mrs Brown about the light')
  await redact(id, `${original} [نام]`)

  expect(await shownTo(id, 'en')).toBeUndefined()
  expect(await standing(id)).toMatchObject({ needsLook: true, text: 'Ask Mrs Brown about the light' })
  await translate(id, 'Ask [name] about the light', 1)
  // What was redacted is in no version that anybody is shown.
  expect(await standing(id)).toMatchObject({ needsLook: false, text: 'Ask [name] about the light', versions: [] })
  expect(await shownTo(id, 'en')).toEqual({ language: 'en', text: 'Ask [name] about the light' })
})

test('whoever looked again says that it still holds, and it stays its translator’s', async () => {
  const id = await inUrdu()
  await translate(id)
  await redact(id, 'پارک میں روشنی ہو')
  const at = { contributionId: id, language: 'en', number: 1 }
  await confirmTranslation(here.ctx, here.people.secondModerator, at)
  expect(await standing(id)).toMatchObject({ needsLook: false, number: 2, by: 'Moderator' })
  expect(await shownTo(id, 'en')).toEqual({ language: 'en', text: words })
})

test('the queue finds a text by its words and by those of its translation, but not by doubtful ones', async () => {
  const { moderator } = here.people
  const scope = permit(moderator, 'contributions.moderate', { placeId: here.place.id })
  if (!scope.ok) throw new Error('a moderator moderates')
  const reader = { personId: moderator.personId, at: here.clock.now(), language: 'en' }
  const found = async (search: string) =>
    (await readQueue(here.ctx.db, scope.value, reader, { view: 'decided', search })).items.map(
      ({ publicId }) => publicId,
    )
  const id = await say('چراغ سڑک پر', { language: 'ur' })
  await decideVisibility(here.ctx, moderator, { contributionId: id, become: 'approved' })
  await translate(id, 'Lanterns along Zetland Road')
  const publicId = await publicIdOf(id)
  expect(await found('zetland')).toEqual([publicId])
  expect(await found('چراغ')).toEqual([publicId])
  await here.ctx.db.updateTable('contribution').set({ age_band: '25-44' }).where('id', '=', id).execute()
  expect(await found('zetland')).toEqual([publicId])
  await redact(id, 'چراغ')
  expect(await found('zetland')).toEqual([])
})

test('nothing, too much, an unknown language and other people are turned away', async () => {
  const id = await inUrdu()
  const { ctx, people } = here
  expect(await translate(id, '  \n ')).toMatchObject({ problem: { code: 'translations.empty' } })
  expect(await translate(id, 'a'.repeat(20_001))).toMatchObject({ problem: { code: 'translations.too-long' } })
  const wrong = { contributionId: id, language: 'xx', number: 0, text: words }
  expect(await writeTranslation(ctx, people.moderator, wrong)).toMatchObject({
    problem: { code: 'translations.language-wrong' },
  })
  for (const actor of [people.strategyLead, people.facilitator, people.administrator])
    expect(await translate(id, words, 0, actor)).toMatchObject({ problem: { kind: 'forbidden' } })
  expect(await writeTranslation(ctx, nobody, { ...wrong, language: 'en' })).toMatchObject({
    problem: { kind: 'signed-out' },
  })
})

test('a translation goes with the words it is of', async () => {
  const id = await inUrdu()
  await translate(id)
  await here.ctx.db
    .deleteFrom('response')
    .where('id', 'in', (eb) =>
      eb.selectFrom('contribution').select(sql<string>`response_id`.as('id')).where('id', '=', id),
    )
    .execute()
  const left = here.ctx.db.selectFrom('translation_version').select('number').where('contribution_id', '=', id)
  expect(await left.execute()).toEqual([])
})
