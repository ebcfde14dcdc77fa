import { afterAll, beforeAll, expect, test } from 'vitest'
import { publishCommitment } from '#domain/commitments/commands/publish-commitment.ts'
import { beginCommitment, writeCommitment } from '#domain/commitments/commands/write-commitment.ts'
import { readOpenCommitment } from '#domain/commitments/queries/commitment.ts'
import { readDeskCommitment } from '#domain/commitments/queries/desk.ts'
import type { Typed as TypedCommitment } from '#domain/commitments/schema.ts'
import { saveFigures } from '#domain/insights/commands/publish-figures.ts'
import type { Actor } from '#domain/kernel/actor.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { ok } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { evidenceIn } from '#test/support/evidence.ts'
import { orFail } from '#test/support/or-fail.ts'
import { ownersIn } from '#test/support/owners.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { beginAlliance, endAlliance, publishAlliance, saveAlliance } from './commands.ts'
import { readAlliances, readDeskAlliance, readOpenAlliance } from './queries.ts'
import type { Typed } from './schema.ts'

let here: Scene
let owners: Awaited<ReturnType<typeof ownersIn>>
beforeAll(async () => {
  here = await scene()
  owners = await ownersIn(here)
})
afterAll(() => here.close())

const lead = () => here.people.strategyLead
const goal = (index = 0) => here.framework[0]?.goals[index]?.publicId ?? ''
const whole = (more: Partial<Typed> = {}): Typed => ({
  ...{ kind: 'theme', name: { en: 'Best start', ur: 'بہترین شروعات' }, words: { en: 'Who comes together' }, area: '' },
  ...{ organisations: [owners.council, owners.group], about: [`goal ${goal()}`], ...more },
})
const codeOf = (result: { ok: boolean; problem?: { code: string } }) =>
  result.ok ? 'ok' : result.problem?.code.replace(/^[\w-]+\./, '')
const begin = (typed = whole(), actor: Actor = lead()) => beginAlliance(here.ctx, actor, here.place, typed)
const scopeOf = () => orFail(permit(lead(), 'alliances.set-up', { placeId: here.place.id }))
const read = async (publicId: string) => orFail(await readDeskAlliance(here.ctx.db, scopeOf(), publicId, 'en'))
const at = async (publicId: string) => ({ place: here.place, publicId, seen: (await read(publicId)).revision })
const published = async (typed = whole()) => {
  const { publicId } = orFail(await begin(typed))
  orFail(await publishAlliance(here.ctx, lead(), await at(publicId), typed))
  return publicId
}
const open = async (publicId: string) => orFail(await readOpenAlliance(here.ctx, here.place, publicId, 'en'))
const promise = (alliance: string, more: Partial<TypedCommitment> = {}): TypedCommitment => ({
  texts: { title: { en: 'Seats' }, said: { en: 'No rest' }, answer: { en: 'Six' }, measure: {}, unit: {} },
  ...{ stance: 'will', organisation: owners.council, role: 'Head of parks', goal: goal(), from: 'goal', alliance },
  ...{ dueOn: '2026-09-30', baseline: '', baselineOn: '', target: '', reason: {}, ...more },
})
const promised = async (alliance: string) => {
  const typed = promise(alliance)
  const { publicId } = orFail(await beginCommitment(here.ctx, lead(), here.place, typed))
  orFail(await publishCommitment(here.ctx, lead(), { place: here.place, publicId, seen: 1 }, typed))
  return publicId
}

test('a draft may be half, and what everybody reads is whole', async () => {
  for (const [code, more] of [
    ['kind-missing', { kind: 'club' }],
    ['name-missing', { name: {} }],
    ['not-there', { organisations: ['nowhere'] }],
    ['not-there', { about: ['goal nowhere'] }],
  ] as [string, Partial<Typed>][])
    expect(codeOf(await begin(whole(more))), code).toBe(code)
  const { publicId } = orFail(await begin(whole({ words: {}, organisations: [], about: [] })))
  for (const [code, more] of [
    ['words-missing', { words: {} }],
    ['members-missing', { organisations: [owners.council] }],
    ['about-missing', { about: [] }],
    ['area-missing', { kind: 'area-forum' }],
  ] as [string, Partial<Typed>][])
    expect(codeOf(await publishAlliance(here.ctx, lead(), await at(publicId), whole(more))), code).toBe(code)
  expect(codeOf(await readOpenAlliance(here.ctx, here.place, publicId, 'en'))).toBe('not-found')
  orFail(await publishAlliance(here.ctx, lead(), await at(publicId), whole()))
  expect(codeOf(await saveAlliance(here.ctx, lead(), await at(publicId), whole({ kind: 'area-forum' })))).toBe(
    'kind-stands',
  )
  const seen = await at(publicId)
  orFail(await saveAlliance(here.ctx, lead(), seen, whole({ words: { en: 'Others' } })))
  expect(codeOf(await saveAlliance(here.ctx, lead(), seen, whole()))).toBe('changed-meanwhile')
  expect((await open(publicId)).words.text).toBe('Others')
})

test('only whoever leads for the whole place sets one up', async () => {
  expect(codeOf(await begin(whole(), here.people.administrator))).toBe('ok')
  for (const actor of [here.people.organisationLead, here.people.moderator])
    expect(codeOf(await begin(whole(), actor))).toBe('forbidden')
  const oneGroup: Actor = {
    ...lead(),
    memberships: [{ placeId: here.place.id, organisationId: here.organisations.communityGroup, role: 'strategy-lead' }],
  }
  expect(codeOf(await begin(whole(), oneGroup))).toBe('forbidden')
})

test('a promise is made in the name of those whom its owner is one of, and keeps it when they end', async () => {
  const alliance = await published()
  const without = await published(whole({ organisations: [owners.group, await councilTwo()] }))
  const wrong = await beginCommitment(here.ctx, lead(), here.place, promise(without))
  expect(codeOf(wrong)).toBe('not-in-alliance')
  const publicId = await promised(alliance)
  const page = orFail(await readOpenCommitment(here.ctx, here.place, publicId, 'ur'))
  expect(page.alliance).toMatchObject({ publicId: alliance, name: { text: 'بہترین شروعات' } })
  expect((await open(alliance)).lines.map((line) => line.publicId)).toEqual([publicId])
  orFail(await endAlliance(here.ctx, lead(), await at(alliance)))
  expect(codeOf(await endAlliance(here.ctx, lead(), await at(alliance)))).toBe('state-moved')
  expect((await open(alliance)).endedOn).toBe('2026-05-04')
  expect(codeOf(await beginCommitment(here.ctx, lead(), here.place, promise(alliance)))).toBe('not-in-alliance')
  const { revision: seen } = orFail(await readDeskCommitment(here.ctx, lead(), here.place, publicId, 'en'))
  const change = promise(alliance, { role: 'Head of roads', reason: { en: 'Somebody else' } })
  orFail(await writeCommitment(here.ctx, lead(), { place: here.place, publicId, seen }, change))
  expect((await open(alliance)).standing).toEqual({ green: 1, amber: 0, red: 0, none: 0, overdue: 0 })
})

test('a forum stands beside the themes, and says of its area and its goals what is published and no more', async () => {
  const evidence = evidenceIn(here)
  const [first] = here.areas
  const forum = whole({ kind: 'area-forum', area: first?.code ?? '', organisations: [owners.group] })
  const publicId = await published(forum)
  expect(await open(publicId)).toMatchObject({ people: null, figuresOn: null, area: first?.name })
  const survey = await evidence.survey()
  await evidence.answer(survey, { people: 20, area: 0, age: '25-44', text: 'Buses', goals: [0], mayQuote: true })
  await evidence.answer(survey, { people: 24, area: 1, age: '45-64' })
  await evidence.answer(survey, { people: 12, age: '65-79' })
  await transact(here.ctx, async (tx) => ok(await saveFigures(tx, here.place, null)))
  await evidence.answer(survey, { people: 3, area: 0, age: '25-44' })
  const page = await open(publicId)
  expect([page.people, page.goals[0]?.figures?.people]).toEqual([20, 20])
  const kinds = (await readAlliances(here.ctx.db, here.place, 'en')).map(({ kind }) => kind)
  expect(kinds.filter((kind) => kind === 'area-forum')).toHaveLength(1)
})

const councilTwo = async () =>
  (
    await here.ctx.db
      .selectFrom('organisation')
      .select('public_id')
      .where('id', '=', here.organisations.secondCouncil)
      .executeTakeFirstOrThrow()
  ).public_id
