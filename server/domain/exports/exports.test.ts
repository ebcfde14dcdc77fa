import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { PersonActor } from '#domain/kernel/actor.ts'
import { decideVisibility } from '#domain/moderation/commands.ts'
import { writeTable } from '#server/files/table.ts'
import { orFail } from '#test/support/or-fail.ts'
import { openQuestion } from '#test/support/said.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { unzipped } from '#test/support/unzipped.ts'
import { askForExport } from './commands/ask-for-export.ts'
import { fetchExport } from './commands/fetch-export.ts'
import { makeExports, type WriteFile } from './commands/make-exports.ts'
import { tendExports } from './commands/tend-exports.ts'
import { readExports } from './queries/files.ts'
import type { ExportAsked } from './schema.ts'

let here: Scene
let say: Awaited<ReturnType<typeof openQuestion>>
let lead: PersonActor
const approved: string[] = []

beforeAll(async () => {
  here = await scene()
  lead = here.people.strategyLead
  say = await openQuestion(here)
  for (const text of ['A bench by the shops', '=2+2 buses', 'Warm rooms for everyone']) {
    const contributionId = await say(text)
    orFail(await decideVisibility(here.ctx, here.people.moderator, { contributionId, become: 'approved' }))
    approved.push(contributionId)
  }
})
afterAll(() => here.close())
beforeEach(async () => {
  await here.ctx.db.deleteFrom('export_file').execute()
  here.clock.forward(1000)
})

const day = 86_400_000
const asked: ExportAsked = { what: 'contributions', format: 'csv', about: null, language: 'en' }
const ask = async (what: Partial<ExportAsked> = {}, by = lead) =>
  orFail(await askForExport(here.ctx, by, here.place, { ...asked, ...what }))
const files = (by = lead) => readExports(here.ctx.db, here.place, by.personId, here.clock.now())
const fetched = async (publicId: string, by = lead) => fetchExport(here.ctx, by, here.place, publicId)
const pieces = async () => (await here.ctx.db.selectFrom('export_piece').selectAll().execute()).length

async function made(what: Partial<ExportAsked> = {}) {
  await ask(what)
  await makeExports(here.ctx, writeTable)
  const [file] = await files()
  if (!file) throw new Error('there is no file')
  return file
}

test('a file that was asked for is made, and what is fetched is what its page says', async () => {
  for (const format of ['csv', 'xlsx', 'json'] as const) {
    const file = await made({ format })
    expect(file).toMatchObject({ state: 'ready', rows: 3, expected: 3, format })
    const { file: stream, bytes, fileName } = orFail(await fetched(file.publicId))
    const body = await buffer(stream)
    expect(body.length).toBe(bytes)
    expect(createHash('sha256').update(body).digest('hex')).toBe(file.sha256)
    expect(fileName).toBe(`${here.place.slug}-contributions-2026-05-04.${format}`)
    if (format === 'csv') expect(body.toString()).toContain(",'=2+2 buses,")
    if (format === 'json') {
      const rows = JSON.parse(body.toString()) as Record<string, unknown>[]
      expect(rows.map(({ text }) => text)).toEqual(['A bench by the shops', '=2+2 buses', 'Warm rooms for everyone'])
      expect(rows[0]).toMatchObject({ received_on: '2026-05-04', counted: true })
    }
    if (format === 'xlsx') {
      const sheet = (await unzipped(body)).get('xl/worksheets/sheet1.xml')
      expect(sheet).toContain('<t>=2+2 buses</t>')
      expect(sheet).toMatch(/<c r="B2" s="2"><v>46146<\/v>/)
    }
  }
})

test('asked twice while it waits, it is one file; asked again later, the new one takes the place of the old', async () => {
  await ask()
  await ask()
  expect(await files()).toHaveLength(1)
  await makeExports(here.ctx, writeTable)
  const [first] = await files()
  here.clock.forward(60_000)
  await made()
  expect((await files()).map(({ state, problem }) => [state, problem])).toEqual([
    ['ready', null],
    ['gone', 'exports.replaced'],
  ])
  expect(await fetched(first?.publicId ?? '')).toMatchObject({ ok: false, problem: { code: 'exports.gone' } })
})

/** A writer that is killed half-way the first time: it never ends. `begun` resolves once it is that far. */
function hangingOnce() {
  let begin = () => {}
  const begun = new Promise<void>((resolve) => {
    begin = resolve
  })
  let times = 0
  const write: WriteFile = (...given) => {
    begin()
    return times++ === 0 ? new Readable({ read() {} }) : writeTable(...given)
  }
  return { write, begun }
}

test('one that was killed half-way begins again, once, and leaves no second file', async () => {
  await ask()
  const { write, begun } = hangingOnce()
  const killed = makeExports(here.ctx, write)
  await begun
  // Nobody else makes it meanwhile.
  await tendExports(here.ctx)
  await makeExports(here.ctx, writeTable)
  expect((await files())[0]?.state).toBe('making')

  // The first one beats meanwhile, and may take up itself what it was found to have given up.
  const startsTended = async () => {
    const first = here.ctx.db.updateTable('export_file').set({ beat_at: new Date(0) })
    await first.where('starts', '=', 1).where('state', '=', 'making').execute()
    await tendExports(here.ctx)
    await makeExports(here.ctx, writeTable)
    return here.ctx.db.selectFrom('export_file').select('starts').executeTakeFirstOrThrow()
  }
  await expect.poll(startsTended, { timeout: 10_000 }).toEqual({ starts: 2 })
  await expect.poll(async () => (await files())[0]?.state, { timeout: 10_000 }).toBe('ready')
  const before = await files()
  // The first was only asleep: it finds that it was given up, and changes nothing.
  await killed
  await tendExports(here.ctx)
  expect(await files()).toEqual(before)
  expect(await pieces()).toBe(1)
})

test('a process that ends breaks its file off, which waits for the next one as if it had not been begun', async () => {
  await ask()
  const stopping = new AbortController()
  const { write, begun } = hangingOnce()
  const making = makeExports(here.ctx, write, stopping.signal)
  await begun
  stopping.abort()
  await making
  const { state, starts } = await here.ctx.db.selectFrom('export_file').selectAll().executeTakeFirstOrThrow()
  expect({ state, starts }).toEqual({ state: 'asked', starts: 0 })
})

test('what breaks twice is told as a failure, and nothing of it is kept', async () => {
  let tries = 0
  const breaking: WriteFile = () =>
    Readable.from(
      (function* () {
        tries += 1
        yield Buffer.alloc(300_000)
        throw new Error('no room left')
      })(),
    )
  await ask()
  await makeExports(here.ctx, breaking)
  expect(tries).toBe(2)
  const [file] = await files()
  expect(file).toMatchObject({ state: 'failed', problem: 'exports.failed', bytes: null })
  expect(await fetched(file?.publicId ?? '')).toMatchObject({ ok: false, problem: { code: 'exports.not-ready' } })
  await tendExports(here.ctx)
  expect(await pieces()).toBe(0)
})

test('a file without the rows that were counted is not called one', async () => {
  await ask()
  await makeExports(here.ctx, () => Readable.from(['contribution,received_on\r\n']))
  expect((await files())[0]).toMatchObject({ state: 'failed', problem: 'exports.incomplete' })
})

test('a file of which a piece was changed or lost breaks off before its end', async () => {
  const { publicId } = await made()
  const damage = (bytes: Buffer) => here.ctx.db.updateTable('export_piece').set({ bytes }).execute()
  const [piece] = await here.ctx.db.selectFrom('export_piece').select('bytes').execute()
  const changed = Buffer.from(piece?.bytes ?? [])
  changed[100] = (changed[100] ?? 0) ^ 1
  await damage(changed)
  await expect(buffer(orFail(await fetched(publicId)).file)).rejects.toThrow('not what it was')
  await here.ctx.db.deleteFrom('export_piece').execute()
  await expect(buffer(orFail(await fetched(publicId)).file)).rejects.toThrow('no longer there')
})

test('a file is for whoever asked for it, while they may still read all of it', async () => {
  const { publicId } = await made()
  expect(await fetched(publicId, here.people.organisationLead)).toMatchObject({ ok: false })
  expect(await fetched(publicId, { ...lead, memberships: [] })).toMatchObject({ ok: false })
  const narrowed = lead.memberships.map((held) => ({ ...held, organisationId: here.organisations.communityGroup }))
  expect(await fetched(publicId, { ...lead, memberships: narrowed })).toMatchObject({
    problem: { code: 'exports.gone' },
  })
  expect((await fetched(publicId)).ok).toBe(true)
})

test('nobody asks for what they may not read', async () => {
  const { strategyLead, moderator, organisationLead } = here.people
  const gets = async (by: PersonActor, what: Partial<ExportAsked>) =>
    (await askForExport(here.ctx, by, here.place, { ...asked, ...what })).ok
  expect(await gets(moderator, {})).toBe(false)
  expect(await gets(strategyLead, { what: 'responses', about: 'what-matters' })).toBe(false)
  expect(await gets(organisationLead, { what: 'votes', about: 'nothing' })).toBe(false)
})

test('a role that was taken away meanwhile makes no file', async () => {
  await ask()
  const memberships = await here.ctx.db
    .selectFrom('membership')
    .selectAll()
    .where('person_id', '=', lead.personId)
    .execute()
  await here.ctx.db.deleteFrom('membership').where('person_id', '=', lead.personId).execute()
  await makeExports(here.ctx, writeTable)
  expect((await files())[0]).toMatchObject({ state: 'failed', problem: 'problems.forbidden' })
  await here.ctx.db.insertInto('membership').values(memberships).execute()
})

test('when its time is over it is gone, line and pieces', async () => {
  const { publicId } = await made()
  here.clock.forward(3 * day + 1)
  expect(await fetched(publicId)).toMatchObject({ problem: { code: 'exports.gone' } })
  await tendExports(here.ctx)
  expect(await files()).toMatchObject([{ state: 'gone', problem: 'exports.expired' }])
  expect(await pieces()).toBe(0)
  here.clock.forward(31 * day)
  await tendExports(here.ctx)
  expect(await files()).toEqual([])
})

test('what is taken back takes every file with it that may hold it, and one that is being made begins anew', async () => {
  const counts = await made({ what: 'counts' })
  const { publicId } = await made()
  await say('Somebody else says something new')
  expect((await fetched(publicId)).ok).toBe(true)
  const [contributionId = ''] = approved
  orFail(
    await decideVisibility(here.ctx, here.people.moderator, { contributionId, become: 'hidden', reason: 'unkind' }),
  )
  expect(await fetched(publicId)).toMatchObject({ problem: { code: 'exports.gone' } })
  expect((await fetched(counts.publicId)).ok).toBe(true)

  await ask({ format: 'json' })
  const { write, begun } = hangingOnce()
  const making = makeExports(here.ctx, write)
  await begun
  await here.ctx.db
    .updateTable('contribution')
    .set({ withheld: true })
    .where('id', '=', approved[1] ?? '')
    .execute()
  expect((await files())[0]).toMatchObject({ state: 'asked' })
  await making
  expect((await files())[0]).toMatchObject({ state: 'ready', format: 'json', rows: 4 })
})
