import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { listName, readErasures } from '#db/backup/erasure-list.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { findReceipt, takeBack } from '#domain/receipts/commands.ts'
import { listFile } from '#server/backup/list-file.ts'
import { backupMaker } from '#server/backup/maker.ts'
import { orFail } from '#test/support/or-fail.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { sendTo, surveyOf } from '#test/support/survey.ts'
import { askForBackup } from './commands/ask.ts'
import { writeErasures } from './commands/list.ts'
import { type BackupMaker, makeBackup } from './commands/make.ts'
import { readBackups } from './queries.ts'
import { findOrigin } from './store.ts'

let here: Scene
let folder: string
let origin: string
let maker: BackupMaker
const plan = { hour: 2, keep: 2, isEncrypted: false }
const never = new AbortController().signal

beforeAll(async () => {
  here = await scene()
  folder = await mkdtemp(join(tmpdir(), 'backups-'))
  origin = await findOrigin(here.ctx.db)
  const { pathname } = new URL(here.appUrl)
  const ownerUrl = Object.assign(new URL(inject('cluster').ownerUrl), { pathname }).href
  const settings = { folder, hour: 2, keep: 2, key: undefined }
  maker = backupMaker({ ownerUrl, settings, keys: here.ctx.keys, dataDir: undefined })
})
afterAll(async () => {
  await here.close()
  await rm(folder, { recursive: true })
})

const read = async (withPlan: typeof plan | null = plan) => {
  const scope = orFail(permit(here.people.administrator, 'backups.tend', { placeId: here.place.id }))
  return readBackups(here.ctx, scope, withPlan)
}
const ask = (actor = here.people.administrator, withPlan: typeof plan | null = plan) =>
  askForBackup(here.ctx, actor, { placeId: here.place.id, plan: withPlan })
const jobs = () =>
  here.ctx.db
    .withSchema('graphile_worker')
    .selectFrom('jobs' as never)
    .selectAll()
    .execute()
const failing = (code: string): BackupMaker => ({
  ...maker,
  make: () => Promise.reject(Object.assign(new Error('words'), { code })),
})
const takeOneBack = async (slug: string) => {
  const survey = await surveyOf(here, { slug })
  const { code } = orFail(await sendTo(here, survey, { matters: 'A bench by the shops' }))
  orFail(await takeBack(here.ctx, orFail(await findReceipt(here.ctx, code, slug))))
}

test('an administrator asks for one, twice is once, and nobody else may', async () => {
  expect(await ask(here.people.moderator)).toMatchObject({ problem: { code: 'problems.forbidden' } })
  expect(await ask(here.people.administrator, null)).toMatchObject({ problem: { code: 'backups.off' } })
  orFail(await ask())
  orFail(await ask())
  expect(await jobs()).toHaveLength(1)
  expect((await read()).runs).toMatchObject([{ state: 'asked', isByHand: true }])
})

test('it is made, restored for a trial, and the page says so', async () => {
  expect(await makeBackup(here.ctx, maker, never)).toMatchObject({ trial: 'whole', problem: null })
  const { lastMade, lastTried, runs, isLate } = await read()
  expect(runs).toMatchObject([{ state: 'made', isByHand: true, trial: 'whole', isEncrypted: false }])
  expect([lastMade?.id, lastTried?.id, isLate]).toEqual([runs[0]?.id, runs[0]?.id, false])
  expect(await readdir(folder)).toEqual([listName(origin), lastMade?.fileName].sort())
  here.clock.forward(29 * 3_600_000)
  expect(await read()).toMatchObject({ isLate: true })
  expect((await read(null)).isLate, 'nobody waits for what nobody asked for').toBe(false)
}, 60_000)

test.each([
  ['ENOSPC', 'backups.disk-full'],
  ['EACCES', 'backups.folder-closed'],
  ['anything', 'backups.unknown'],
])('where %s is in the way, the page has a code and no words', async (code, problem) => {
  here.clock.forward(1000)
  expect(await makeBackup(here.ctx, failing(code), never)).toEqual({ code: problem })
  expect((await read()).runs[0]).toMatchObject({ state: 'failed', problem, trial: null })
})

test('one that a process left half-way is told as broken off, and its half is taken away', async () => {
  const half = `said-and-done-${origin.slice(0, 8)}-20260101T000000Z.backup.part`
  await writeFile(join(folder, half), 'half')
  const left = { id: here.ctx.ids.next(), state: 'making', begun_at: here.clock.now() } as const
  await here.ctx.db.insertInto('backup_run').values(left).execute()
  here.clock.forward(1000)
  const untried: BackupMaker = { ...maker, tryOut: async () => ({ trial: 'not-allowed', problem: null }) }
  expect(await makeBackup(here.ctx, untried, never)).toMatchObject({ trial: 'not-allowed' })
  expect((await read()).runs.find(({ id }) => id === left.id)).toMatchObject({ problem: 'backups.broken-off' })
  expect(await readdir(folder)).not.toContain(half)
})

test('so many are kept, and none goes while the newest could not be restored', async () => {
  const trial = (how: 'whole' | 'failed'): BackupMaker => ({
    ...maker,
    tryOut: async () => ({ trial: how, problem: how === 'failed' ? 'backups.changed' : null }),
  })
  const files = async () => (await readdir(folder)).filter((name) => name.endsWith('.backup')).length
  here.clock.forward(1000)
  await makeBackup(here.ctx, trial('failed'), never)
  expect(await files()).toBe(3)
  here.clock.forward(1000)
  await makeBackup(here.ctx, trial('whole'), never)
  expect(await files()).toBe(2)
  expect((await read()).runs.filter(({ isGone }) => isGone)).toHaveLength(2)
})

test('one at a time: whoever comes second leaves it to the first', async () => {
  const second = await maker.inTurn(() => maker.inTurn(async () => 'twice'))
  expect(second).toBeUndefined()
})

test('what is taken back stands in the list, once the folder can be written to', async () => {
  await takeOneBack('first')
  const closed = { ...listFile(folder), append: () => Promise.reject(new Error('closed')) }
  await expect(writeErasures(here.ctx, closed)).rejects.toThrow('closed')
  expect((await read()).waiting).toMatchObject({ count: 1 })
  expect(await writeErasures(here.ctx, listFile(folder))).toBe(1)
  expect((await read()).waiting).toEqual({ count: 0, lateSince: null })
  expect(await readErasures(join(folder, listName(origin)))).toMatchObject([{ what: 'response', purpose: null }])
})

test('two processes write each once, and a list that is lost is written anew', async () => {
  await takeOneBack('second')
  await takeOneBack('third')
  await Promise.all([1, 2, 3].map(() => writeErasures(here.ctx, listFile(folder))))
  const file = join(folder, listName(origin))
  expect(await readErasures(file)).toHaveLength(3)
  await rm(file)
  await writeErasures(here.ctx, listFile(folder))
  expect(await readErasures(file)).toHaveLength(3)
})
