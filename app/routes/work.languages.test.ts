import type { AppLoadContext, LoaderFunctionArgs } from '@remix-run/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { locales } from '#app/i18n/locales.ts'
import { type Actor, nobody } from '#domain/kernel/actor.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { loader } from './work.languages.tsx'

let here: Scene
beforeAll(async () => {
  here = await scene()
})
afterAll(() => here.close())

const asks = (actor: Actor) =>
  loader({
    context: { domain: here.ctx, actorFor: async () => actor } as unknown as AppLoadContext,
    params: { place: here.place.slug },
    request: new Request(`http://localhost:3000/work/${here.place.slug}/languages`),
  } as unknown as LoaderFunctionArgs)

test('whoever works for the place sees of every language but English whether anybody has checked it', async () => {
  const { checked } = await asks(here.people.moderator)
  expect(Object.keys(checked).sort()).toEqual(
    Object.keys(locales)
      .filter((locale) => locale !== 'en')
      .sort(),
  )
  for (const { checkedBy, on } of Object.values(checked)) expect(checkedBy === null).toBe(on === null)
})

test('a visitor is asked to sign in', async () => {
  await expect(asks(nobody)).rejects.toMatchObject({ status: 401 })
})
