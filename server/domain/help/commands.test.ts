import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { orFail } from '#test/support/or-fail.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { moveHelpContact, removeHelpContact, saveHelpContact, startHelpContacts } from './commands.ts'
import { readHelpContacts } from './queries.ts'
import type { WrittenContact } from './schema.ts'

let here: Scene
beforeAll(async () => {
  here = await scene()
})
beforeEach(() => here.ctx.db.deleteFrom('help_contact').execute())
afterAll(() => here.close())

const contact = (rest: Partial<WrittenContact> = {}): WrittenContact => ({
  name: { en: 'Listening line' },
  whatFor: { en: 'When you want to talk.' },
  opening: {},
  phone: '01632 960 155',
  web: '',
  ...rest,
})
const save = (written: WrittenContact, id: string | null = null) =>
  saveHelpContact(here.ctx, here.people.administrator, here.place.id, id, written)
const names = async (language = 'en') =>
  (await readHelpContacts(here.ctx.db, here.place.id, language)).map(({ name }) => name.text)

test('a place’s own contacts come in its order, in the language asked for or the one there is', async () => {
  await save(contact({ name: { en: 'One', ur: 'ایک' } }))
  await save(contact({ name: { en: 'Two' }, opening: { en: 'Day and night' }, web: 'talk.example.org/now' }))
  expect(await readHelpContacts(here.ctx.db, here.place.id, 'ur')).toMatchObject([
    { name: { text: 'ایک', isFallback: false }, opening: null, phone: '01632 960 155', web: null },
    {
      name: { text: 'Two', language: 'en', isFallback: true },
      opening: { text: 'Day and night' },
      web: 'https://talk.example.org/now',
    },
  ])
})

test('they are written anew, moved and taken away', async () => {
  const first = orFail(await save(contact({ name: { en: 'One' } })))
  const second = orFail(await save(contact({ name: { en: 'Two' } })))
  await save(contact({ name: { en: 'Uno' } }), first)
  const { ctx, people, place } = here
  await moveHelpContact(ctx, people.administrator, place.id, second, 'up')
  await moveHelpContact(ctx, people.administrator, place.id, second, 'up')
  expect(await names()).toEqual(['Two', 'Uno'])
  await removeHelpContact(ctx, people.administrator, place.id, second)
  expect(await names()).toEqual(['Uno'])
  const gone = await removeHelpContact(ctx, people.administrator, place.id, second)
  expect(gone).toMatchObject({ ok: false, problem: { code: 'work.contact-unknown' } })
})

test.each([
  ['work.contact-nameless', { name: { en: ' ' } }],
  ['work.contact-for-nothing', { whatFor: {} }],
  ['work.contact-unreachable', { phone: '', web: ' ' }],
  ['work.contact-phone-wrong', { phone: 'ring us' }],
  ['work.contact-phone-wrong', { phone: '12' }],
  ['work.contact-web-wrong', { web: 'javascript:alert(1)' }],
  ['work.contact-web-wrong', { web: 'nowhere' }],
  ['work.contact-too-long', { name: { en: 'n'.repeat(81) } }],
])('%s is said of a contact with %j', async (code, wrong) => {
  expect(await save(contact(wrong))).toMatchObject({ ok: false, problem: { code } })
  expect(await names()).toEqual([])
})

test('a list to begin with is taken once, and never over a place’s own', async () => {
  const { ctx, people, place } = here
  const begin = () => startHelpContacts(ctx, people.administrator, place.id, [contact(), contact()])
  await begin()
  await begin()
  expect(await names()).toHaveLength(2)
})

test('nobody but the place’s administrator writes them', async () => {
  const { ctx, people, place } = here
  for (const actor of [people.organisationLead, people.moderator])
    expect(await saveHelpContact(ctx, actor, place.id, null, contact())).toMatchObject({
      problem: { kind: 'forbidden' },
    })
})
