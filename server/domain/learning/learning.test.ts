import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeCommitment } from '#domain/commitments/commands/follow-up.ts'
import { publishCommitment } from '#domain/commitments/commands/publish-commitment.ts'
import { beginCommitment } from '#domain/commitments/commands/write-commitment.ts'
import { readDeskCommitment } from '#domain/commitments/queries/desk.ts'
import type { Typed } from '#domain/commitments/schema.ts'
import type { Actor, PersonActor } from '#domain/kernel/actor.ts'
import { savePlace } from '#domain/people/commands.ts'
import type { Place } from '#domain/people/queries.ts'
import { readPlace } from '#domain/people/queries.ts'
import { orFail } from '#test/support/or-fail.ts'
import { ownersIn } from '#test/support/owners.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { beginTest, endTest, goBackTo } from './commands.ts'
import { placesOf, readLearned, readSources, readTests } from './queries.ts'

let here: Scene
let owners: Awaited<ReturnType<typeof ownersIn>>
beforeAll(async () => {
  here = await scene()
  owners = await ownersIn(here)
})
afterAll(() => here.close())

const lead = () => here.people.strategyLead
const typed = (more: Partial<Typed> = {}): Typed => ({
  texts: { title: { en: 'Benches' }, said: { en: 'Nowhere to rest' }, answer: { en: 'Twelve' }, measure: {}, unit: {} },
  ...{ stance: 'will', organisation: owners.council, role: 'Head of parks', goal: '', from: 'goal' },
  ...{ dueOn: '2026-09-30', baseline: '', baselineOn: '', target: '', reason: {} },
  ...{ goal: here.framework[0]?.goals[0]?.publicId ?? '' },
  ...more,
})
const codeOf = (result: { ok: boolean; problem?: { code: string } }) =>
  result.ok ? 'ok' : result.problem?.code.replace(/^[\w-]+\./, '')
const at = async (publicId: string) => ({
  ...{ place: here.place, publicId },
  seen: orFail(await readDeskCommitment(here.ctx, lead(), here.place, publicId, 'en')).revision,
})
const begun = async (more: Partial<Typed> = {}) =>
  orFail(await beginCommitment(here.ctx, lead(), here.place, typed(more))).publicId
const published = async (more: Partial<Typed> = {}) => {
  const publicId = await begun(more)
  orFail(await publishCommitment(here.ctx, lead(), await at(publicId), typed(more)))
  return publicId
}
const plan = { plan: 'One bench', expected: 'It is used daily', on: '', because: '', language: 'en' as const }
const result = { happened: 'It was', learned: 'Shade matters', next: 'adapt', on: '', language: 'en' as const }
const begin = async (publicId: string, more: Partial<typeof plan> = {}, actor: Actor = lead()) =>
  beginTest(here.ctx, actor, await at(publicId), { ...plan, ...more })
const end = async (publicId: string, more: Partial<typeof result> = {}) =>
  endTest(here.ctx, lead(), await at(publicId), { ...result, ...more })
const testsOf = (publicId: string, language = 'en') => readTests(here.ctx.db, here.place.id, publicId, language)

test('a test says what is tried and expected, and later what came of it and what follows', async () => {
  const publicId = await published()
  const wrong: [string, Partial<typeof plan>][] = [
    ['plan-missing', { plan: ' ' }],
    ['expected-missing', { expected: '' }],
    ['too-long', { plan: 'x'.repeat(601) }],
    ['begun-later', { on: '2026-05-05' }],
    ['no-day', { on: 'soon' }],
    ['source-unknown', { because: 'nowhere' }],
  ]
  for (const [code, more] of wrong) expect(codeOf(await begin(publicId, more)), code).toBe(code)
  expect(codeOf(await end(publicId))).toBe('no-test-runs')
  orFail(await begin(publicId, { on: '2026-05-01' }))
  expect(codeOf(await begin(publicId)), 'one at a time').toBe('test-runs')
  const odd: [string, Partial<typeof result>][] = [
    ['happened-missing', { happened: '' }],
    ['learned-missing', { learned: '' }],
    ['next-missing', { next: 'perhaps' }],
    ['ended-later', { on: '2026-05-05' }],
    ['ended-before', { on: '2026-04-30' }],
  ]
  for (const [code, more] of odd) expect(codeOf(await end(publicId, more)), code).toBe(code)
  orFail(await end(publicId))
  orFail(await begin(publicId, { plan: 'One bench in the shade' }))
  const { tests } = await testsOf(publicId)
  expect(tests.map(({ number, plan, result }) => [number, plan.text, result?.learned.text, result?.next])).toEqual([
    [2, 'One bench in the shade', undefined, undefined],
    [1, 'One bench', 'Shade matters', 'adapt'],
  ])
})

test('only what is promised in public is tried, and a test outlives the closing of its promise', async () => {
  expect(codeOf(await begin(await begun()))).toBe('state-moved')
  expect(codeOf(await begin(await published({ stance: 'wont', dueOn: '' })))).toBe('not-tried')
  const publicId = await published()
  orFail(await begin(publicId))
  const words = { words: 'They stand', language: 'en' as const, outcome: 'kept' }
  orFail(await closeCommitment(here.ctx, lead(), await at(publicId), words))
  expect(codeOf(await begin(publicId))).toBe('state-moved')
  expect(codeOf(await end(publicId))).toBe('ok')
})

test('what stands is never changed, and whoever saw less than stands now is told', async () => {
  const publicId = await published()
  const seen = await at(publicId)
  orFail(await beginTest(here.ctx, lead(), seen, plan))
  expect(codeOf(await endTest(here.ctx, lead(), seen, result))).toBe('changed-meanwhile')
  const { db } = here.ctx
  await expect(db.updateTable('change_test').set({ number: 9 }).execute()).rejects.toThrow('permission denied')
  await expect(db.deleteFrom('change_result').execute()).rejects.toThrow('permission denied')
  expect(codeOf(await begin(await published(), {}, here.people.organisationLead))).toBe('forbidden')
})

test('what was learned is searched for in every language, and by what followed', async () => {
  const publicId = await published()
  orFail(await begin(publicId, { plan: 'ایک بینچ', language: 'ur' as never }))
  orFail(await end(publicId, { learned: 'Paint peels in the rain', next: 'abandon' }))
  const learned = async (search: string, next: 'abandon' | 'adopt' | '' = '') =>
    (await readLearned(here.ctx.db, [here.place.id], { search, next, page: 1 }, 'en')).lines.map(
      (line) => line.commitment,
    )
  expect(await learned('بینچ')).toEqual([publicId])
  expect(await learned('paint PEELS', 'abandon')).toEqual([publicId])
  expect([await learned('paint', 'adopt'), await learned('100%_')]).toEqual([[], []])
})

test('it spreads to another place of those who read both, and each shows the other', async () => {
  const { db } = here.ctx
  const source = await published()
  orFail(await begin(source))
  orFail(await end(source))
  const [learned] = (await testsOf(source)).tests
  const { id, slug } = await savePlace(here.ctx, {
    name: 'Next door',
    slug: 'next-door',
    areas: ['East'],
    isDemo: true,
  })
  const other = orFail(await readPlace(db, slug)) as Place
  const both: PersonActor = {
    ...lead(),
    memberships: [...lead().memberships, { placeId: id, organisationId: null, role: 'strategy-lead' }],
  }
  const elsewhere: PersonActor = { ...both, memberships: both.memberships.slice(-1) }
  expect([placesOf(both).length, placesOf(elsewhere), placesOf(here.people.moderator)]).toEqual([2, [id], []])
  expect((await readSources(db, both, 'en', []))[0]?.place.slug).toBe(here.place.slug)
  expect(await readSources(db, elsewhere, 'en', [learned?.publicId ?? ''])).toEqual([])

  const publicId = await published()
  const because = learned?.publicId ?? ''
  orFail(await begin(publicId, { because }, both))
  const draft = await begun()
  orFail(await goBackTo(here.ctx, both, await at(draft), because))
  expect(
    (await testsOf(source)).tests[0]?.spread.map((each) => [each.commitment, each.test]),
    'no draft',
  ).toEqual([[publicId, 1]])
  orFail(await publishCommitment(here.ctx, lead(), await at(draft), typed()))
  expect((await testsOf(source)).tests[0]?.spread.map((each) => [each.commitment, each.test])).toEqual([
    [draft, null],
    [publicId, 1],
  ])
  expect((await testsOf(draft)).because).toMatchObject({ commitment: source, learned: { text: 'Shade matters' } })
  expect((await testsOf(publicId)).tests[0]?.because?.place.name).toBe(here.place.name)
  const stranger: Actor = elsewhere
  const refused = await beginTest(here.ctx, stranger, { place: other, publicId: source, seen: 1 }, plan)
  expect(codeOf(refused), 'not of that place').toBe('unknown')
})
