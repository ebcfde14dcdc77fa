import { randomBytes, randomUUID } from 'node:crypto'
import { copyFile, mkdtemp, open, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { findReceipt, takeBack, withdraw } from '#domain/receipts/commands.ts'
import { openEmptyDatabase, type TestDatabase } from '#test/support/database.ts'
import { orFail } from '#test/support/or-fail.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { sendTo, surveyOf } from '#test/support/survey.ts'
import { appendErasures, type Erasure, listName, readErasures } from './erasure-list.ts'
import { readBackup } from './read.ts'
import { restoreBackup } from './restore.ts'
import { type Written, writeBackup } from './write.ts'

let here: Scene
let ownerUrl: string
let folder: string
let file: string
let written: Written
const key = randomBytes(32)
const codes: string[] = []
const about = () => ({ id: randomUUID(), madeAt: new Date().toISOString(), keyCheck: 'signed' })

const asked = async (url: string, statement: string) => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return client
    .query(statement)
    .then(({ rows }) => rows)
    .finally(() => client.end())
}
const idOf = async (code: string) => orFail(await findReceipt(here.ctx, code, 'here')).responseId

beforeAll(async () => {
  here = await scene()
  const { pathname } = new URL(here.appUrl)
  ownerUrl = Object.assign(new URL(inject('cluster').ownerUrl), { pathname }).href
  folder = await mkdtemp(join(tmpdir(), 'backup-'))
  const survey = await surveyOf(here)
  for (let count = 0; count < 20; count += 1) {
    const words = `Bring back the bus ${count}: \\tabs\t, lines\n and \\. as well`
    codes.push(orFail(await sendTo(here, survey, { matters: words, travel: 'bus' })).code)
  }
  await asked(ownerUrl, `select graphile_worker.add_job('exports.make', '{}', run_at => now() + interval '1 day')`)
  file = join(folder, 'one.backup')
  written = await writeBackup(ownerUrl, file, { about: about(), key })
})
afterAll(async () => {
  await here.close()
  await rm(folder, { recursive: true })
})

/** All rows of all tables that a backup holds, as one hash a table. */
async function sums(url: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const { name } of written.manifest.parts.filter(({ columns }) => !columns.includes('task'))) {
    const [row] = await asked(url, `select md5(string_agg(t::text, ' ' order by t::text)) as sum from "${name}" as t`)
    found[name] = row.sum
  }
  return found
}
const restore = (into: TestDatabase, erasures: readonly Erasure[] = []) =>
  restoreBackup(file, written.manifest, { target: { ownerUrl: into.ownerUrl }, keys: [key], erasures })

test('every row and every job that waits comes back as it was, into a database whose owner is no superuser', async () => {
  const owner = { name: `plain_${randomBytes(4).toString('hex')}`, password: 'a-password' }
  const { ownerUrl: superuser } = inject('cluster')
  await asked(superuser, `create role ${owner.name} login password '${owner.password}'`)
  await asked(superuser, `grant said_app to ${owner.name} with admin option`)
  const into = await openEmptyDatabase(owner)
  const before = await sums(ownerUrl)
  const { manifest } = await restore(into)
  expect(manifest.rows).toBeGreaterThan(200)
  expect(await sums(into.ownerUrl)).toEqual(before)
  const keysOf = `select conname, pg_get_constraintdef(oid) as is, convalidated from pg_constraint
    where connamespace = 'public'::regnamespace order by conrelid::regclass::text, conname`
  expect(await asked(into.ownerUrl, keysOf)).toEqual(await asked(ownerUrl, keysOf))
  expect(await asked(into.ownerUrl, `select tgname from pg_trigger where tgenabled <> 'O'`)).toEqual([])
  const jobs = 'select task_identifier from graphile_worker.jobs'
  expect(await asked(into.ownerUrl, jobs)).toContainEqual({ task_identifier: 'exports.make' })
  expect(await readErasures(join(folder, 'no.list')).catch(({ code }) => code)).toBe('backups.no-list')
  expect(await restore(into).catch(({ code }) => code), 'not twice').toBe('backups.not-empty')
  const { head } = written.manifest
  const newer = { ...written.manifest, head: { ...head, migrations: [...head.migrations, '99991231-0000-later'] } }
  const later = restoreBackup(file, newer, { target: { ownerUrl: into.ownerUrl }, keys: [key], erasures: [] })
  expect(await later.catch(({ code }) => code)).toBe('backups.newer')
  await into.close()
  await asked(superuser, `drop role ${owner.name}`)
})

test('what was taken back after the backup stays gone, and what was withdrawn stays withdrawn', async () => {
  const [erased, left] = [await idOf(codes[3]!), await idOf(codes[4]!)]
  orFail(await takeBack(here.ctx, orFail(await findReceipt(here.ctx, codes[3]!, 'here'))))
  orFail(await withdraw(here.ctx, orFail(await findReceipt(here.ctx, codes[4]!, 'here')), 'analysis'))
  const noted = await asked(ownerUrl, 'select what, response_id, purpose, at from erasure order by id')
  expect(noted.map(({ what, response_id, purpose }) => [what, response_id, purpose])).toEqual([
    ['response', erased, null],
    ['consent', left, 'analysis'],
    ['consent', left, 'analysis'],
  ])
  const list = join(folder, listName('0123456789'))
  const erasures = noted.map(({ what, response_id, purpose, at }) => {
    return { what, purpose, responseId: response_id, at: at.toISOString() }
  })
  await appendErasures(list, erasures)
  const into = await openEmptyDatabase()
  const { erased: replayed } = await restore(into, await readErasures(list))
  expect(replayed).toBe(2)
  const of = (id: string) => asked(into.ownerUrl, `select in_analysis from response where id = '${id}'`)
  expect(await of(erased)).toEqual([])
  expect(await of(left)).toEqual([{ in_analysis: false }])
  const texts = `select withheld, count(*)::int from contribution where response_id in ('${erased}', '${left}') group by 1`
  expect(await asked(into.ownerUrl, texts)).toEqual([{ withheld: true, count: 1 }])
  await into.close()
})

test('cut short at any byte, or with any byte changed, it is refused', async () => {
  const bytes = await readFile(file)
  const copy = join(folder, 'spoiled.backup')
  const codeOf = () =>
    readBackup(copy, [key]).then(
      () => 'taken',
      ({ code }) => code,
    )
  const places = [...Array(24).keys()].map((step) => Math.floor((step * (bytes.length - 1)) / 23))
  for (const at of [...places, 9, 10, 11]) {
    await copyFile(file, copy)
    await truncate(copy, at)
    expect(await codeOf(), `cut at ${at}`).toMatch(/^backups\.(cut-short|changed)$/)
    await copyFile(file, copy)
    const handle = await open(copy, 'r+')
    await handle.write(Buffer.from([(bytes[at] as number) ^ 1]), 0, 1, at)
    await handle.close()
    expect(await codeOf(), `changed at ${at}`).toMatch(/^backups\.(cut-short|changed|not-a-backup|key-missing)$/)
  }
  await writeFile(copy, Buffer.concat([bytes, Buffer.from('more')]))
  expect(await codeOf()).toBe('backups.changed')
  await writeFile(copy, 'somebody’s shopping list')
  expect(await codeOf()).toBe('backups.not-a-backup')
})

test('sealed, it opens with its key alone; unsealed, a changed byte is found all the same', async () => {
  expect(await readBackup(file, []).catch(({ code }) => code)).toBe('backups.key-missing')
  expect(await readBackup(file, [randomBytes(32)]).catch(({ code }) => code)).toBe('backups.key-missing')
  expect((await readBackup(file, [randomBytes(32), key])).rows).toBe(written.manifest.rows)
  const plain = join(folder, 'plain.backup')
  const { bytes } = await writeBackup(ownerUrl, plain, { about: about(), key: null })
  for (let at = 10; at < bytes; at += Math.floor(bytes / 20)) {
    const spoiled = await readFile(plain)
    spoiled[at]! ^= 0x10
    await writeFile(join(folder, 'spoiled.backup'), spoiled)
    const code = await readBackup(join(folder, 'spoiled.backup'), []).catch((error) => error.code)
    expect(code, `changed at ${at}`).toMatch(/^backups\.(cut-short|changed)$/)
  }
})

test('a list that a power cut tore goes on; a line that was changed is not passed over', async () => {
  const list = join(folder, 'torn.list')
  const erasure = (n: number): Erasure => ({
    ...{ what: 'response', responseId: `00000000-0000-7000-8000-00000000000${n}`, purpose: null },
    at: '2026-05-04T10:00:00.000Z',
  })
  await appendErasures(list, [erasure(1)])
  await writeFile(list, '2026-05-04T10:00:00.000Z respo', { flag: 'a' })
  expect(await readErasures(list)).toEqual([erasure(1)])
  await appendErasures(list, [erasure(2)])
  expect(await readErasures(list)).toEqual([erasure(1), erasure(2)])
  await writeFile(list, (await readFile(list, 'utf8')).replace('0001 ', '0003 '))
  expect(await readErasures(list).catch(({ code }) => code)).toBe('backups.list-broken')
})
