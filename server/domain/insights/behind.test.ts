import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tagItem } from '#domain/coding/commands/tag-item.ts'
import type { Actor } from '#domain/kernel/actor.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { evidenceIn, type Owned } from '#test/support/evidence.ts'
import { orFail } from '#test/support/or-fail.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { readBehind } from './queries/behind.ts'
import { compare } from './queries/compare.ts'
import type { BehindAsked, BehindPage } from './schema/behind.ts'

let here: Scene
let goal: string
let evidence: ReturnType<typeof evidenceIn>
let open: Owned
const longAgo = new Date('2026-05-01')
const all = { mission: null, goal: null, theme: null, cell: null, after: null }

beforeAll(async () => {
  here = await scene()
  evidence = evidenceIn(here)
  goal = evidence.goals[0]!.publicId
  open = await evidence.survey({ by: 'communityGroup', placeSees: 'everything' })
  await evidence.answer(open, { goals: [0], area: 0, age: '45-64', people: 24, text: 'Benches here' })
  await evidence.answer(open, { goals: [0], area: 1, age: '45-64', people: 12, text: 'Benches there' })
  await evidence.answer(open, { goals: [1], area: 0, age: '45-64', people: 16, text: 'Buses' })
  await evidence.answer(open, { goals: [1], area: 1, age: '45-64', people: 28, text: 'Buses' })
  await evidence.answer(open, { goals: [0], area: 0, age: '18-24', people: 2, text: 'Benches here' })
  await evidence.answer(open, { goals: [0], age: '45-64', people: 8, text: 'Somewhere to sit' })
  await evidence.answer(open, { goals: [1], age: '45-64', people: 8, text: 'Buses' })
  await evidence.answer(open, { goals: [0], area: 0, text: 'Unkind', visibility: 'hidden' })
  await evidence.answer(open, { goals: [0], area: 0, text: 'Not safe', worry: 'open' })
  const words = await evidence.survey({ by: 'trust', placeSees: 'moderated-text' })
  await evidence.answer(words, { goals: [0], area: 0, people: 6, text: 'From the trust' })
  const kept = await evidence.survey({ by: 'supportBody', placeSees: 'counts' })
  await evidence.answer(kept, { goals: [0], area: 0, people: 6, text: 'Kept with us' })
})
afterAll(() => here.close())

const behind = (asked: Partial<BehindAsked>, actor: Actor = here.people.strategyLead, place = here.place) => {
  const scopeFor = (verb: 'insights.read' | 'contributions.read') =>
    orFail(permit(actor, verb, { placeId: here.place.id }))
  const scopes = { figures: scopeFor('insights.read'), words: scopeFor('contributions.read') }
  return readBehind(here.ctx, scopes, place, { ...all, goal, ...asked }, 'en')
}
const textsIn = async (...args: Parameters<typeof behind>) =>
  [...new Set(orFail(await behind(...args)).rows.map(({ text }) => text))].sort()
const comparing = (one: string, other: string, more: { by?: string[]; others?: string[] } = {}) =>
  compare(
    here.ctx,
    orFail(permit(here.people.strategyLead, 'insights.read', { placeId: here.place.id })),
    here.place,
    { of: [], by: ['area'], others: [], one, other, ...more },
    'en',
  )
const codeOf = (result: { ok: boolean; problem?: { code: string } }) => (result.ok ? 'ok' : result.problem?.code)

test('a figure opens to the words behind it, those that somebody let through and their group shares', async () => {
  expect(await textsIn({})).toEqual(['Benches here', 'Benches there', 'From the trust', 'Somewhere to sit'])
  expect(orFail(await behind({})).people).toBe(60)
})

test('a group opens to words of groups that share everything alone, because it tells where people live', async () => {
  const [here0, there] = here.areas.map(({ code }) => code)
  expect(await textsIn({ cell: `area:${here0}` })).toEqual(['Benches here'])
  expect(await textsIn({ cell: `area:${there}` })).toEqual(['Benches there'])
})

test('a way of taking part opens to what was said in it, and a mission to what speaks to any of its goals, once', async () => {
  expect(await textsIn({ cell: 'way:survey' })).toEqual(await textsIn({}))
  expect(codeOf(await behind({ cell: 'way:workshop' }))).not.toBe('ok')
  const mission = here.framework[0]?.slug ?? ''
  const { rows } = orFail(await behind({ goal: null, mission }))
  expect(new Set(rows.map(({ publicId }) => publicId)).size).toBe(rows.length)
  expect(await textsIn({ goal: null, mission })).toContain('Benches here')
})

test('a number that is not shown does not open, and neither does a group that there is not', async () => {
  expect(codeOf(await behind({ cell: 'age-band:18-24' }))).toBe('insights-desk.cell-withheld')
  expect(codeOf(await behind({ cell: 'area:nowhere' }))).toBe('insights-desk.cell-unknown')
  expect(codeOf(await behind({ cell: 'sex:female' }))).toBe('insights-desk.cell-unknown')
})

test('no row says how it was coded: read one by one they would tell what the table keeps back', async () => {
  await here.ctx.db.updateTable('tag').set({ stance: 'for', tells_of: 'need', since: longAgo }).execute()
  const { rows, tables } = orFail(await behind({}))
  expect(tables.map(({ by }) => by)).toContain('stance')
  const keys = new Set(rows.flatMap((row) => Object.keys(row)))
  expect([...keys].sort()).toEqual(['language', 'publicId', 'source', 'text'])
})

test('where groups are rounded none of them opens, because its rows can be counted; the whole does', async () => {
  const rounds = { ...here.place, figurePolicy: 'round' as const }
  const cell = `area:${here.areas[0]?.code}`
  expect(codeOf(await behind({ cell }))).toBe('ok')
  expect(codeOf(await behind({ cell }, here.people.strategyLead, rounds))).toBe('insights-desk.cell-rounded')
})

test('who leads an organisation reads its own words behind its own figures', async () => {
  const own = await textsIn({}, here.people.organisationLead)
  expect(own).not.toContain('From the trust')
  expect(own).not.toContain('Kept with us')
})

test('pages go on where the last one ended, each thing once', async () => {
  const ids: string[] = []
  for (let after: string | null = null; ; ) {
    const { rows, next }: BehindPage = orFail(await behind({ goal: null, after }))
    ids.push(...rows.map(({ publicId }) => publicId))
    if (!next) break
    after = next
  }
  expect([new Set(ids).size, ids.length]).toEqual([104, 104])
})

test('two places are set against each other with the range of their difference', async () => {
  const [one = '', other = ''] = here.areas.map(({ code }) => code)
  const { compared } = orFail(await comparing(one, other))
  expect(compared?.isTooFew).toBe(false)
  const row = compared?.rows.find(({ key }) => key === goal)
  // 40 of 56 in the one, 12 of 40 in the other.
  expect(row).toMatchObject({ people: [40, 12], shares: [40 / 56, 0.3] })
  expect(row?.difference?.gap).toBeCloseTo(40 / 56 - 0.3)
  expect((row?.difference?.low ?? 0) > 0).toBe(true)
})

test('a comparison is refused with its reason, and too few people have no shares', async () => {
  const [one = '', other = ''] = here.areas.map(({ code }) => code)
  expect(codeOf(await comparing(one, one))).toBe('insights-desk.same-twice')
  expect(codeOf(await comparing(one, 'nowhere'))).toBe('insights-desk.side-unknown')
  expect(codeOf(await comparing(one, other, { others: ['age'] }))).toBe('insights-desk.filter-refused')
  expect(codeOf(await comparing(one, other, { by: ['area', 'age-band'] }))).toBe('insights-desk.two-ways')
  const { compared } = orFail(await comparing('45-64', '18-24', { by: ['age-band'] }))
  expect([compared?.isTooFew, compared?.rows.every(({ shares }) => shares === null)]).toEqual([true, true])
})

test('what came after the number of a group was told is not behind it before the number is told anew', async () => {
  const cell = `area:${here.areas[0]?.code}`
  const before = orFail(await behind({ cell }))
  expect(before.toldOn).not.toBeNull()
  // Numbers are told by the database's clock.
  here.clock.forward(Date.now() - here.clock.now().getTime() + 60_000)
  const said = { goals: [0], area: 0 as const, age: '45-64' as const, text: 'Benches, later' }
  await evidence.answer(open, { ...said, people: 3 })
  const [group, whole] = [orFail(await behind({ cell })), orFail(await behind({}))]
  expect([group.people, group.rows.length]).toEqual([before.people, before.rows.length])
  expect(group.rows.map(({ text }) => text)).not.toContain('Benches, later')
  expect(whole).toMatchObject({ people: 63, toldOn: null })
  const stood = whole.tables.find(({ by }) => by === 'area')?.cells[0]
  expect(stood, 'a number says of which day it is').toMatchObject({ since: before.toldOn })

  await evidence.answer(open, { ...said, people: 9 })
  // One group that moves alone would be told of by all others.
  await evidence.answer(open, { ...said, area: 1, people: 12 })
  await evidence.answer(open, { goals: [0], age: '25-44', text: said.text, people: 12 })
  const past = new Date(Date.now() - 90_000)
  await here.ctx.db.updateTable('contribution').set({ received_at: past }).where('text', '=', said.text).execute()
  await here.ctx.db.updateTable('tag').set({ since: past }).where('since', '>', past).execute()
  const anew = orFail(await behind({ cell }))
  expect(anew.people).toBe(Number(before.people) + 12)
  expect(anew.rows.map(({ text }) => text)).toContain('Benches, later')
})

const tellAnew = () => here.ctx.db.deleteFrom('figure_snapshot').where('audience', '=', 'staff').execute()
const textsOf = ({ rows }: BehindPage) => new Set(rows.map(({ text }) => text))

test('a tag that was begun before a number was counted, and committed after, is not behind it', async () => {
  const cell = `area:${here.areas[0]?.code}`
  const { db } = here.ctx
  const said = await db.selectFrom('contribution').select('id').where('text', '=', 'Buses').orderBy('id').execute()
  const { id: goalId, versionId } = evidence.goals[0]!
  const whole = Number(orFail(await behind({})).people)
  await tellAnew()
  const told = await db.transaction().execute(async (tx) => {
    await tx
      .insertInto('tag')
      .values({ contribution_id: said[0]!.id, goal_id: goalId, goal_version_id: versionId, at: longAgo })
      .execute()
    return orFail(await behind({ cell }))
  })
  const after = orFail(await behind({ cell }))
  expect([after.people, after.rows.length]).toEqual([told.people, told.rows.length])
  expect(textsOf(after)).not.toContain('Buses')
  expect(orFail(await behind({})).people).toBe(whole + 1)
})

test('a text that is marked anew after a number was told is not behind it, however long it has had its tag', async () => {
  const cell = 'stance:for'
  const { db } = here.ctx
  const said = await db
    .selectFrom('contribution')
    .select('id')
    .where('text', '=', 'Benches there')
    .orderBy('id')
    .execute()
  const marked = said.slice(0, 3).map(({ id }) => id)
  const against = db.selectFrom('contribution').select('id').where('text', '<>', 'Benches there')
  await db.updateTable('tag').set({ stance: 'for', since: longAgo }).execute()
  await db
    .updateTable('tag')
    .set({ stance: 'against', since: new Date('2026-05-02') })
    .where('contribution_id', 'in', against)
    .execute()
  await db
    .updateTable('tag')
    .set({ stance: null, since: new Date('2026-05-02') })
    .where('contribution_id', 'in', marked)
    .execute()
  await tellAnew()
  const before = orFail(await behind({ cell }))
  expect([before.toldOn === null, before.rows.length]).toEqual([false, 9])
  for (const contributionId of marked)
    orFail(
      await tagItem(here.ctx, here.people.moderator, {
        ...{ contributionId, goalIds: [evidence.goals[0]!.id], noGoalFits: false },
        said: new Map([[evidence.goals[0]!.id, { stance: 'for', tellsOf: 'need' }]]),
      }),
    )
  const after = orFail(await behind({ cell }))
  expect([after.people, after.rows.length]).toEqual([before.people, before.rows.length])
})

test('a number from before moments were kept was told, at the latest, when it was saved', async () => {
  const cell = `area:${here.areas[0]?.code}`
  expect(orFail(await behind({ cell })).toldOn).not.toBeNull()
  await sql`
    update figure_snapshot set taken_at = '2026-06-01T12:00:00Z',
      content = regexp_replace(content::text, '"since": "[^"]*", ', '', 'g')::jsonb
    where audience = 'staff'`.execute(here.ctx.db)
  expect(orFail(await behind({ cell })).toldOn).toBe('2026-06-01')
})
