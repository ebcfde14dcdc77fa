import { text } from 'node:stream/consumers'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Actor } from '#domain/kernel/actor.ts'
import { nobody, system } from '#domain/kernel/actor.ts'
import { audit } from '#domain/kernel/audit.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { ok } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { orFail } from '#test/support/or-fail.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { askForCheck, checkChain } from './commands/check.ts'
import { exportAudit } from './commands/export.ts'
import { sealEntries } from './commands/seal.ts'
import { readChoices, readEntries } from './queries/entries.ts'
import { readChainState } from './queries/state.ts'
import { AuditFilter } from './schema.ts'

let here: Scene
let survey: string
const never = new AbortController().signal

const write = (actor: Actor, verb: string, thingId: string | null = null) =>
  transact(here.ctx, async (tx) => {
    await audit(tx, actor, { placeId: here.place.id, verb, thingKind: 'survey', thingId, details: { to: 3 } })
    return ok(null)
  })
const scopeOf = () => orFail(permit(here.people.administrator, 'audit.read', { placeId: here.place.id }))
const read = (asked: Partial<AuditFilter> = {}, after: string | null = null, most = 50) =>
  readEntries(here.ctx.db, scopeOf(), {
    ...{ filter: AuditFilter.parse(asked), timeZone: here.place.timeZone, after, most },
  })
const verbsFor = async (asked: Partial<AuditFilter>) => (await read(asked)).entries.map(({ verb }) => verb)

beforeAll(async () => {
  here = await scene()
  survey = here.ctx.ids.next()
  const { administrator, moderator } = here.people
  await write({ ...administrator, session: 'a1b2c3d4e5f60718' }, 'surveys.start', survey)
  here.clock.forward(86_400_000)
  await write(moderator, 'surveys.publish', survey)
  await write(nobody, 'receipts.take-back')
  here.clock.forward(86_400_000)
  await write(system, 'safeguarding.climb')
  await sealEntries(here.ctx)
})
afterAll(() => here.close())

test('the newest stands first, with who, what, in which session, and its number', async () => {
  const { entries } = await read()
  expect(
    entries
      .map(({ verb }) => verb)
      .slice(0, 4)
      .toSorted(),
  ).toEqual(['receipts.take-back', 'safeguarding.climb', 'surveys.publish', 'surveys.start'])
  const begun = entries.find(({ verb }) => verb === 'surveys.start')
  expect(begun).toMatchObject({ name: here.people.administrator.name, session: 'a1b2c3d4e5f60718', thingId: survey })
  expect(begun?.seq).toBeGreaterThan(0)
})

test('it is filtered by who, what, which thing, and days of the place', async () => {
  expect(await verbsFor({ who: here.people.moderator.personId })).toEqual(['surveys.publish'])
  expect(await verbsFor({ who: 'guest' })).toEqual(['receipts.take-back'])
  expect(await verbsFor({ who: 'system' })).toEqual(['safeguarding.climb'])
  expect(await verbsFor({ what: 'surveys.start' })).toEqual(['surveys.start'])
  expect(await verbsFor({ thing: survey })).toEqual(['surveys.publish', 'surveys.start'])
  expect(await verbsFor({ thing: survey, from: '2026-05-05' })).toEqual(['surveys.publish'])
  expect(await verbsFor({ thing: survey, to: '2026-05-04' })).toEqual(['surveys.start'])
  expect(AuditFilter.safeParse({ from: 'yesterday' }).success).toBe(false)
  const { people, verbs } = await readChoices(here.ctx.db, scopeOf())
  expect(people.map(({ name }) => name)).toEqual(expect.arrayContaining([here.people.moderator.name]))
  expect(verbs).toEqual(expect.arrayContaining(['receipts.take-back', 'surveys.publish', 'surveys.start']))
  expect(new Set(verbs).size).toBe(verbs.length)
})

test('page by page each entry comes once, and none of another place', async () => {
  const whole = (await read()).entries.map(({ id }) => id)
  const paged: string[] = []
  for (let after: string | null = null; ; ) {
    const page = await read({}, after, 1)
    paged.push(...page.entries.map(({ id }) => id))
    after = page.next
    if (after === null) break
  }
  expect(paged).toEqual(whole)
  const scope = { ...scopeOf(), placeId: here.ctx.ids.next() } as ReturnType<typeof scopeOf>
  const asked = { filter: AuditFilter.parse({}), timeZone: 'Europe/London', after: null }
  expect((await readEntries(here.ctx.db, scope, asked)).entries).toEqual([])
})

test('an administrator takes it away as a file, which is written down; nobody else reads it', async () => {
  const { administrator, moderator, strategyLead } = here.people
  const filter = AuditFilter.parse({ thing: survey })
  expect(await exportAudit(here.ctx, moderator, here.place, filter)).toMatchObject({
    problem: { code: 'problems.forbidden' },
  })
  expect(await askForCheck(here.ctx, strategyLead, here.place.id)).toMatchObject({
    problem: { code: 'problems.forbidden' },
  })
  const { file, fileName } = orFail(await exportAudit(here.ctx, administrator, here.place, filter))
  expect(fileName).toMatch(/-audit-2026-05-06\.csv$/)
  const lines = (await text(file)).trim().split('\r\n')
  expect(lines).toHaveLength(3)
  expect(lines[2]).toContain('surveys.start')
  expect(await verbsFor({ what: 'audit.export' })).toEqual(['audit.export'])
})

test('asked twice is asked once; the page says that all is whole, and afterwards what is not', async () => {
  const { administrator } = here.people
  orFail(await askForCheck(here.ctx, administrator, here.place.id))
  orFail(await askForCheck(here.ctx, administrator, here.place.id))
  expect(await verbsFor({ what: 'audit.check' })).toHaveLength(1)
  const state = () => readChainState(here.ctx, scopeOf())
  expect(await state()).toMatchObject({ isAsked: true, lastCheck: null })
  await checkChain(here.ctx, never)
  const { isAsked, lastCheck, end, lateSince } = await state()
  expect({ isAsked, lateSince, state: lastCheck?.state }).toEqual({ isAsked: false, lateSince: null, state: 'whole' })
  expect(lastCheck?.entries).toBe(end?.seq)

  const { pathname } = new URL(here.appUrl)
  const owner = new pg.Client({
    connectionString: Object.assign(new URL(inject('cluster').ownerUrl), { pathname }).href,
  })
  await owner.connect()
  const { rows } = await owner.query(`delete from audit_entry where verb = 'surveys.publish' returning id`)
  await owner.end()
  here.clock.forward(60_000)
  await checkChain(here.ctx, never)
  expect((await state()).lastCheck).toMatchObject({ state: 'broken', broken: 'removed', brokenEntry: rows[0].id })
})

test('what waits for its link for long is told', async () => {
  await write(system, 'safeguarding.climb')
  const written = here.clock.now()
  here.clock.forward(61_000)
  expect(await readChainState(here.ctx, scopeOf())).toMatchObject({ lateSince: written })
})
