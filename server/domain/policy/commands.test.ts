import { afterAll, beforeAll, expect, test } from 'vitest'
import { usualPolicy } from '#app/policy/usual-policy.server.ts'
import type { PersonActor } from '#domain/kernel/actor.ts'
import { orFail } from '#test/support/or-fail.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { writePolicy } from './commands.ts'
import { readPolicy, readPolicyVersions, readUsedRule, readWrittenPolicy } from './queries/versions.ts'

let here: Scene
beforeAll(async () => {
  here = await scene()
})
afterAll(() => here.close())

const starting = usualPolicy()
const saying = (spam: string) => {
  const written = structuredClone(starting)
  written.rules.spam.text.en = spam
  return written
}
const write = (written = starting, number = 0, actor: PersonActor = here.people.administrator, isCorrection = false) =>
  writePolicy(here.ctx, actor, { placeId: here.place.id, number, written, isCorrection, starting })
const rules = async (language: string, number?: number) =>
  orFail(await readPolicy(here.ctx.db, here.place, language, number))

test('every place has rules before it writes any, in every language', () => {
  expect(Object.keys(starting.opening)).toHaveLength(8)
  for (const { name, text } of Object.values(starting.rules))
    expect([...Object.values(name), ...Object.values(text)].every(Boolean)).toBe(true)
})

test('rules have versions, and each text is told the one that was used on it', async () => {
  expect(await rules('en')).toBeNull()
  await write()
  expect(await rules('en'), 'the same rules again are no version').toBeNull()

  const before = here.clock.now()
  here.clock.forward(60_000)
  orFail(await write(saying('No shops.')))
  here.clock.forward(60_000)
  const between = here.clock.now()
  here.clock.forward(60_000)
  const next = structuredClone((await readWrittenPolicy(here.ctx.db, here.place.id)) ?? starting)
  next.rules.spam.text.en = 'No shops, no tests.'
  orFail(await write(next, 1))

  const spam = (await rules('en'))?.rules.find(({ code }) => code === 'spam')
  expect(spam?.text.text).toBe('No shops, no tests.')
  expect((await rules('en', 1))?.rules.find(({ code }) => code === 'spam')?.text.text).toBe('No shops.')
  const used = (at: Date) => readUsedRule(here.ctx.db, here.place.id, 'spam', at, 'en')
  expect(await used(before)).toEqual({ code: 'spam', name: null, text: null, version: null })
  expect(await used(between)).toMatchObject({ version: 1, text: { text: 'No shops.' } })
  expect(await used(here.clock.now())).toMatchObject({ version: 2, text: { text: 'No shops, no tests.' } })
  expect(await readPolicyVersions(here.ctx.db, here.place)).toMatchObject([
    { number: 2, by: 'Place administrator' },
    { number: 1, by: 'Place administrator' },
  ])
})

test('what changed in English is read in English elsewhere, marked, and a mended slip is not', async () => {
  const text = async () => (await rules('ur'))?.rules.find(({ code }) => code === 'spam')?.text
  expect(await text()).toMatchObject({ text: 'No shops, no tests.', language: 'en', isFallback: true })
  const current = await readWrittenPolicy(here.ctx.db, here.place.id)
  if (!current) throw new Error('there are rules')
  const translated = structuredClone(current)
  translated.rules.spam.text.ur = 'دکانیں نہیں'
  orFail(await write(translated, 2))
  const mended = structuredClone(translated)
  mended.rules.spam.text.en = 'No shops and no tests.'
  orFail(await write(mended, 3, here.people.administrator, true))
  expect(await text()).toMatchObject({ text: 'دکانیں نہیں', isFallback: false })
})

test('of two who write, the later is told, and only the place’s administrator writes', async () => {
  expect(await write(saying('Late.'), 1)).toMatchObject({ problem: { code: 'policy-desk.changed-since' } })
  for (const actor of [here.people.moderator, here.people.organisationLead, here.people.strategyLead])
    expect(await write(saying('Not mine.'), 4, actor)).toMatchObject({ problem: { kind: 'forbidden' } })
  expect(await readPolicy(here.ctx.db, here.place, 'en', 9)).toMatchObject({
    problem: { code: 'policy.version-unknown' },
  })
})
