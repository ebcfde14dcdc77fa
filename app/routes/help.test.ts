import type { ActionFunctionArgs, AppLoadContext, LoaderFunctionArgs } from '@remix-run/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Actor, nobody } from '#domain/kernel/actor.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { loader as help } from './help.tsx'
import { action, loader } from './work.help-contacts.tsx'

let here: Scene
beforeAll(async () => {
  here = await scene()
})
afterAll(() => here.close())

const asked = (actor: Actor, path: string, form?: Record<string, string>) =>
  ({
    context: { domain: here.ctx, actorFor: async () => actor } as unknown as AppLoadContext,
    params: { place: here.place.slug },
    request: new Request(
      `http://localhost:3000${path}`,
      form && { method: 'POST', body: new URLSearchParams(form), headers: { origin: 'http://localhost:3000' } },
    ),
  }) as unknown as LoaderFunctionArgs & ActionFunctionArgs

test('people find the national list until the place has its own, which can begin with it', async () => {
  expect(await help(asked(nobody, '/help'))).toMatchObject({ contacts: [] })
  const screen = `/work/${here.place.slug}/help-contacts`
  const { administrator } = here.people
  await action(asked(administrator, screen, { intent: 'start' }))
  const { written } = await loader(asked(administrator, screen))
  expect(written.map(({ phone }) => phone)).toEqual(['116 123', '0800 1111', '0808 800 5000', '111'])
  expect(written[0]?.whatFor.ur).toMatch(/\p{Script=Arabic}/u)
  const { contacts } = await help(asked(nobody, '/help?lang=ur'))
  expect(contacts.map(({ name }) => name.isFallback)).toEqual([false, false, false, false])
})

test('a contact that is incomplete keeps what was typed', async () => {
  const { administrator } = here.people
  const refused = await action(asked(administrator, '/', { intent: 'save', id: '', 'name.en': 'Us', 'name.pl': 'My' }))
  expect(refused).toMatchObject({
    data: { problem: { code: 'work.contact-for-nothing' }, contact: { name: { en: 'Us', pl: 'My' } } },
  })
})

test('only the place’s administrator sees the screen', async () => {
  await expect(loader(asked(here.people.moderator, '/'))).rejects.toMatchObject({ status: 403 })
})

test('the page stands also while the database is away', async () => {
  const broken = asked(nobody, '/help')
  broken.context = { domain: { ...here.ctx, db: undefined } } as unknown as AppLoadContext
  expect(await help(broken)).toEqual({ place: null, contacts: [] })
})
