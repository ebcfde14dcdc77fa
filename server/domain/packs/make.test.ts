import { sql } from 'kysely'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { publishFigures } from '#domain/insights/commands/publish-figures.ts'
import { packMaking, textOf } from '#test/packs/making.ts'
import { orFail } from '#test/support/or-fail.ts'
import { askForPack } from './commands/ask-for.ts'
import { discardPack, issuePack, tryPackAgain, withdrawPack } from './commands/issue.ts'
import { type Maker, makePack, sweepPacks } from './commands/make.ts'
import { readOpenFile, readOpenPack, readOpenPacks } from './queries/open.ts'
import type { PackContent } from './schema.ts'

const { here, written, maker, lead, which, idOf, askFor, made, read, fileOf } = await packMaking()
afterAll(() => here.close())
beforeEach(() => {
  written.length = 0
})

test('a pack is asked for, made, issued; a second press changes nothing', async () => {
  const name = 'Winter'
  const publicId = await askFor('staff', name)
  expect(await askFor('staff', ` ${name} `)).toBe(publicId)
  expect(await read(publicId)).toMatchObject({ state: 'asked', files: [], about: null })
  expect(await issuePack(here.ctx, lead(), which(publicId))).toMatchObject({ problem: { code: 'packs.not-ready' } })
  const id = await idOf(publicId)
  await Promise.all([makePack(here.ctx, id, maker), makePack(here.ctx, id, maker)])
  expect(written).toHaveLength(1)
  expect(await read(publicId)).toMatchObject({
    state: 'made',
    about: { people: 36 },
    revision: 1,
    files: [{ name: 'pack.html' }],
  })
  orFail(await issuePack(here.ctx, lead(), which(publicId)))
  orFail(await issuePack(here.ctx, lead(), which(publicId)))
  expect(await read(publicId)).toMatchObject({ state: 'issued', issuedBy: lead().name })
  await makePack(here.ctx, id, maker)
  expect(written).toHaveLength(1)
  expect(await discardPack(here.ctx, lead(), which(publicId))).toMatchObject({ problem: { code: 'packs.not-ready' } })
})

test('who does not read the whole place asks for none', async () => {
  for (const who of [here.people.organisationLead, here.people.moderator, here.people.facilitator]) {
    const asked = await askForPack(here.ctx, who, here.place.id, { title: 'x', audience: 'staff', language: 'en' })
    expect(asked).toMatchObject({ ok: false, problem: { kind: 'forbidden' } })
  }
  const empty = await askForPack(here.ctx, lead(), here.place.id, { title: ' \n', audience: 'staff', language: 'en' })
  expect(empty).toMatchObject({ problem: { code: 'packs.title-missing' } })
})

test('a pack that tells of agreement by code is given to those who may read that, and each has a pack of their own', async () => {
  const { administrator } = here.people
  const ofLead = await made()
  expect(await fileOf(ofLead)).toMatchObject({ ok: true })
  expect(await fileOf(ofLead, administrator)).toMatchObject({ problem: { code: 'packs.agreement-inside' } })
  expect(await fileOf(ofLead, here.people.moderator)).toMatchObject({ problem: { kind: 'forbidden' } })
  const ask = { title: 'Mine', audience: 'staff', language: 'en' } as const
  const { publicId } = orFail(await askForPack(here.ctx, administrator, here.place.id, ask))
  await makePack(here.ctx, await idOf(publicId), maker)
  expect(await fileOf(publicId, administrator)).toMatchObject({ ok: true })
})

test('one for everybody needs published figures, and is there for everybody once it is issued', async () => {
  const early = await made('public')
  expect(await read(early)).toMatchObject({ state: 'refused', problem: { code: 'insights-desk.nothing-published' } })
  orFail(await discardPack(here.ctx, lead(), which(early)))

  orFail(await publishFigures(here.ctx, lead(), here.place.id))
  const publicId = await made('public')
  const file = { publicId, name: 'pack.html' }
  const { db } = here.ctx
  expect(await readOpenPack(db, here.place, publicId)).toMatchObject({ problem: { kind: 'not-found' } })
  expect(await readOpenFile(db, here.place.id, file)).toMatchObject({ problem: { kind: 'not-found' } })
  orFail(await issuePack(here.ctx, lead(), which(publicId)))
  expect(await readOpenPacks(db, here.place)).toEqual([
    // A line and no more: nothing of what is in a pack is read for the list of them.
    { publicId, title: expect.any(String), language: 'en', issuedOn: expect.any(String), isWithdrawn: false },
  ])
  expect(await readOpenPack(db, here.place, publicId)).toMatchObject({ value: { about: { people: 36 } } })
  expect(await textOf(orFail(await readOpenFile(db, here.place.id, file)))).toContain('Buses')
  const staff = await made()
  orFail(await issuePack(here.ctx, lead(), which(staff)))
  expect(await readOpenPacks(db, here.place)).toHaveLength(1)
  expect(await readOpenFile(db, here.place.id, { publicId: staff, name: 'pack.html' })).toMatchObject({ ok: false })

  orFail(await withdrawPack(here.ctx, lead(), which(publicId)))
  expect(await readOpenPack(db, here.place, publicId)).toMatchObject({ value: { isWithdrawn: true, files: [] } })
  expect(await readOpenFile(db, here.place.id, file)).toMatchObject({ ok: false })
})

test('a job killed half-way is begun again, once, and whoever was thought dead writes nothing', async () => {
  const publicId = await askFor()
  const id = await idOf(publicId)
  let goOn: (() => void) | undefined
  const slow: Maker = {
    ...maker,
    write: (pack) => new Promise((resolve) => (goOn = () => resolve([...lateFiles(pack)]))),
  }
  const dead = makePack(here.ctx, id, slow)
  await expect.poll(() => goOn, { timeout: 20_000 }).toBeDefined()
  expect((await read(publicId)).step).toBe('writing')
  await sweepPacks(here.ctx)
  await makePack(here.ctx, id, maker)
  expect(written, 'nobody takes it from whoever is at it').toHaveLength(0)

  here.clock.forward(11 * 60_000)
  await makePack(here.ctx, id, maker)
  expect(await read(publicId)).toMatchObject({ state: 'made' })
  const before = orFail(await fileOf(publicId)).sha256
  goOn?.()
  await dead
  expect(orFail(await fileOf(publicId)).sha256).toBe(before)
})
const lateFiles = (pack: PackContent) => [
  { name: 'pack.html', mediaType: 'text/html', bytes: Buffer.from(`late ${pack.about.title}`) },
]

test('a process that ends breaks its pack off, and the next one makes it as if it had not been begun', async () => {
  const publicId = await askFor()
  const id = await idOf(publicId)
  const waiting = async () =>
    (await sql`select from graphile_worker.jobs where task_identifier = 'packs.make'`.execute(here.ctx.db)).rows.length
  const before = await waiting()
  const stopping = new AbortController()
  const hanging: Maker = {
    ...maker,
    write: (_, signal) =>
      new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
  }
  const making = makePack(here.ctx, id, hanging, stopping.signal)
  await expect.poll(async () => (await read(publicId)).step).toBe('writing')
  stopping.abort()
  await making
  const left = await here.ctx.db.selectFrom('pack').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  expect(left).toMatchObject({ state: 'asked', tries: 0, lease_until: null })
  expect(await waiting()).toBe(before + 1)
  await makePack(here.ctx, id, maker)
  expect(await read(publicId)).toMatchObject({ state: 'made' })
})

test('what fails twice is not tried a third time', async () => {
  const publicId = await askFor()
  const id = await idOf(publicId)
  const broken: Maker = { ...maker, write: () => Promise.reject(new Error('no room')) }
  await expect(makePack(here.ctx, id, broken)).rejects.toThrow('no room')
  expect(await read(publicId)).toMatchObject({ state: 'asked' })
  await expect(makePack(here.ctx, id, broken)).rejects.toThrow('no room')
  expect(await read(publicId)).toMatchObject({ state: 'failed' })
  await makePack(here.ctx, id, maker)
  expect(written).toEqual([])

  orFail(await tryPackAgain(here.ctx, lead(), which(publicId)))
  orFail(await tryPackAgain(here.ctx, lead(), which(publicId)))
  expect(await read(publicId)).toMatchObject({ state: 'asked', step: 'waiting' })
  await makePack(here.ctx, id, maker)
  expect(await read(publicId)).toMatchObject({ state: 'made' })
})

test('five packs of a place wait at most, however many ask at once, and what nobody issued is not kept without end', async () => {
  const { db } = here.ctx
  const ask = (title: string) =>
    askForPack(here.ctx, lead(), here.place.id, { title, audience: 'staff', language: 'en' })
  const waiting = () => db.selectFrom('pack').select('id').where('state', '=', 'asked').execute()
  expect(await waiting()).toEqual([])
  const asked = await Promise.all(Array.from({ length: 8 }, (_, index) => ask(`Crowd ${index}`)))
  expect(asked.filter(({ ok }) => ok)).toHaveLength(5)
  expect(asked.find(({ ok }) => !ok)).toMatchObject({
    problem: { code: 'packs.too-many-waiting', details: { most: 5 } },
  })
  const [first] = await waiting()
  const failed = { place_id: here.place.id, title: 'Old', audience: 'staff', language: 'en', state: 'failed' } as const
  await db.deleteFrom('pack').where('title', 'like', 'Crowd %').where('id', '<>', first!.id).execute()
  for (let count = 0; count < 50; count++) {
    const [id, public_id] = [here.ctx.ids.next(), here.ctx.ids.publicId()]
    await db
      .insertInto('pack')
      .values({ ...failed, id, public_id, asked_at: here.clock.now() })
      .execute()
  }
  expect(await ask('One more')).toMatchObject({ problem: { code: 'packs.too-many-kept' } })
  await db.deleteFrom('pack').where('title', '=', 'Old').execute()
  await db.deleteFrom('pack').where('id', '=', first!.id).execute()
})

test('no words of a quote are kept with the pack itself', async () => {
  const rows = await here.ctx.db.selectFrom('pack').select('content').execute()
  const kept = await here.ctx.db.selectFrom('pack_quote').select(['about', 'mark']).execute()
  expect(JSON.stringify([rows, kept])).not.toContain('Buses')
  expect(kept.length).toBeGreaterThan(0)
})

test('a file that is not the one that was made keeps its pack from being issued', async () => {
  const publicId = await made()
  expect(await read(publicId)).toMatchObject({ state: 'made', problem: null })
  const bytes = Buffer.from('something else')
  await here.ctx.db
    .updateTable('pack_file')
    .set({ bytes })
    .where('pack_id', '=', await idOf(publicId))
    .execute()
  expect(await issuePack(here.ctx, lead(), which(publicId))).toMatchObject({ problem: { code: 'packs.file-spoiled' } })
  await expect(textOf(orFail(await fileOf(publicId))), 'nor is it handed out whole').rejects.toThrow('not the one')
})

test('a file of any size is handed out a piece at a time, and is the one that was made', async () => {
  const words = Buffer.alloc(900_000, 'benches and buses ')
  const large: Maker = { ...maker, write: async () => [{ name: 'pack.html', mediaType: 'text/html', bytes: words }] }
  const publicId = await askFor()
  await makePack(here.ctx, await idOf(publicId), large)
  const lengths: number[] = []
  const whole: Buffer[] = []
  for await (const piece of orFail(await fileOf(publicId)).pieces) {
    lengths.push(piece.length)
    whole.push(piece)
  }
  expect(Math.max(...lengths)).toBe(262_144)
  expect(Buffer.concat(whole).equals(words)).toBe(true)
})

test('nor is one issued whose totals no longer agree', async () => {
  const publicId = await made()
  const id = await idOf(publicId)
  const { content } = await here.ctx.db
    .selectFrom('pack')
    .select('content')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const spoiled = structuredClone(content) as PackContent
  spoiled.sheets.goals.pop()
  await here.ctx.db
    .updateTable('pack')
    .set({ content: JSON.stringify(spoiled) })
    .where('id', '=', id)
    .execute()
  expect(await issuePack(here.ctx, lead(), which(publicId))).toMatchObject({
    problem: { code: 'packs.rows-miscounted' },
  })
})
