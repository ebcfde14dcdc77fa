import { spawn } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { postgresProcesses } from './embedded/processes.ts'
import { type EmbeddedPostgres, joinEmbeddedPostgres, startEmbeddedPostgres } from './embedded.ts'

const linux = test.runIf(process.platform === 'linux')
const asRoot = test.runIf(process.getuid?.() === 0)

let dataDir: string
let running: EmbeddedPostgres[] = []

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'said-and-done-embedded-'))
})

afterEach(async () => {
  for (const postgres of running) await postgres.stop()
  running = []
  await rm(dataDir, { recursive: true, force: true })
})

async function start(options: { dataDir?: string; sharedFolder?: string } = {}) {
  const log: string[] = []
  const postgres = await startEmbeddedPostgres({ dataDir, log: (line) => log.push(line), ...options })
  running.push(postgres)
  return { ...postgres, log }
}

async function ask<Row>(url: string, query: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return (await client.query(query).finally(() => client.end())).rows
}

test('data is still there after a stop and a start', async () => {
  const first = await start()
  await ask(first.ownerUrl, 'create table kept as select 42 as answer')
  await first.stop()
  const second = await start()

  expect(await ask(second.ownerUrl, 'select answer from kept')).toEqual([{ answer: 42 }])
})

test('the product’s role signs in with its own password and is no superuser', async () => {
  const { appUrl, ownerUrl } = await start()
  const withoutPassword = new URL(appUrl)
  withoutPassword.password = 'guessed'

  expect(await ask(appUrl, 'select rolname, rolsuper from pg_roles where rolname = current_user')).toEqual([
    { rolname: 'said_app', rolsuper: false },
  ])
  expect(await ask(ownerUrl, 'select distinct auth_method from pg_hba_file_rules')).toEqual([
    { auth_method: 'scram-sha-256' },
  ])
  await expect(ask(withoutPassword.href, 'select 1')).rejects.toThrow('password authentication failed')
  expect((await stat(join(dataDir, 'postgres', 'passwords.json'))).mode & 0o777).toBe(0o600)
})

linux('it listens on loopback only, below the ports that the system hands out', async () => {
  const port = Number(new URL((await start()).ownerUrl).port)
  const suffix = `:${port.toString(16).toUpperCase().padStart(4, '0')}`
  const sockets = (await readFile('/proc/net/tcp', 'utf8')) + (await readFile('/proc/net/tcp6', 'utf8').catch(() => ''))
  const listening = sockets
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([, local, , state]) => local?.endsWith(suffix) && state === '0A')

  expect(listening.map(([, local]) => local)).toEqual([`0100007F${suffix}`])
  expect(port).toBeLessThan(32_768)
})

test('words of a failing statement do not reach its log', async () => {
  const { ownerUrl } = await start()
  const words = 'what my neighbour told me'
  await ask(ownerUrl, 'create table said (words text unique check (length(words) > 3))')
  await ask(ownerUrl, `insert into said values ('${words}')`)
  await expect(ask(ownerUrl, `insert into said values ('${words}')`)).rejects.toThrow('duplicate key')
  await expect(ask(ownerUrl, `insert into said values ('${words}') where`)).rejects.toThrow('syntax error')
  const log = await readFile(join(dataDir, 'postgres', 'postgres.log'), 'utf8')

  expect(log).toContain('duplicate key')
  expect(log).not.toContain(words)
})

test('a second start on the same folder is refused and leaves the first one alone', async () => {
  const { ownerUrl } = await start()

  await expect(start()).rejects.toMatchObject({ code: 'embedded.in-use' })
  expect(await ask(ownerUrl, 'select 1 as alive')).toEqual([{ alive: 1 }])
})

test('a tool joins the database of a running product and leaves it running', async () => {
  const { ownerUrl } = await start()
  await ask(ownerUrl, 'create table kept as select 42 as answer')
  const joined = await joinEmbeddedPostgres({ dataDir })

  expect(await ask(joined.ownerUrl, 'select answer from kept')).toEqual([{ answer: 42 }])
  await joined.stop()
  expect(await ask(ownerUrl, 'select 1 as alive')).toEqual([{ alive: 1 }])
})

test('a tool has the database to itself while no product runs', async () => {
  const alone = await joinEmbeddedPostgres({ dataDir })
  await ask(alone.ownerUrl, 'create table kept as select 42 as answer')
  await alone.stop()

  expect(await ask((await start()).ownerUrl, 'select answer from kept')).toEqual([{ answer: 42 }])
})

test('a folder of another major version is refused in one sentence and nothing in it changes', async () => {
  const cluster = join(dataDir, 'postgres', 'cluster')
  await mkdir(cluster, { recursive: true })
  await chmod(dataDir, 0o755)
  await writeFile(join(cluster, 'PG_VERSION'), '16\n')
  const before = await readdir(dataDir, { recursive: true })

  await expect(start()).rejects.toMatchObject({
    code: 'embedded.other-major-version',
    message: expect.stringContaining('PostgreSQL 16'),
  })
  expect(await readdir(dataDir, { recursive: true })).toEqual(before)
})

/** Starts in another process, as the product would, and says when the database is there. */
async function startInAnotherProcess(): Promise<{ pid: number; ownerUrl: string }> {
  const script = `
    import { startEmbeddedPostgres } from '#db/embedded.ts'
    const { ownerUrl } = await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)} })
    console.log(ownerUrl)
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ownerUrl = await new Promise<string>((resolve) =>
    child.stdout.once('data', (data) => resolve(`${data}`.trim())),
  )
  return { pid: child.pid!, ownerUrl }
}

test('when the parent is killed, Postgres stops by itself', async () => {
  const { pid } = await startInAnotherProcess()
  const cluster = join(dataDir, 'postgres', 'cluster')
  expect((await postgresProcesses(cluster)).length).toBeGreaterThan(0)
  process.kill(pid, 'SIGKILL')

  await expect.poll(() => postgresProcesses(cluster), { timeout: 10_000 }).toEqual([])
})

linux('a server left behind is taken over with all that was committed', async () => {
  const { pid, ownerUrl } = await startInAnotherProcess()
  await ask(ownerUrl, 'create table kept as select 42 as answer')
  const children = (await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')).trim().split(' ').map(Number)
  const servers = await postgresProcesses(join(dataDir, 'postgres', 'cluster'))
  // The guard would stop the server: it goes first, as when the machine runs out of memory.
  const guards: number[] = []
  for (const child of children.filter((each) => !servers.includes(each)))
    if ((await readFile(`/proc/${child}/cmdline`, 'utf8')).startsWith('/bin/sh')) guards.push(child)
  expect(guards).toHaveLength(1)
  for (const each of [...guards, pid]) process.kill(each, 'SIGKILL')
  await pause(200)
  expect(await postgresProcesses(join(dataDir, 'postgres', 'cluster'))).not.toEqual([])
  const next = await start()

  expect(await ask(next.ownerUrl, 'select answer from kept')).toEqual([{ answer: 42 }])
  expect(next.log).toEqual([expect.stringContaining('left running')])
})

linux('the lock file of a killed server whose id another process has now is no hindrance', async () => {
  await (await start()).stop()
  const cluster = join(dataDir, 'postgres', 'cluster')
  const { port } = new URL((await start()).ownerUrl)
  await running.at(-1)!.stop()
  await writeFile(join(cluster, 'postmaster.pid'), `${process.pid}\n${cluster}\n1\n${port}\n\n127.0.0.1\n\nready\n`)
  await writeFile(join(dataDir, 'postgres', 'held-by.json'), JSON.stringify({ pid: process.pid, began: 'long ago' }))

  expect(await ask((await start()).ownerUrl, 'select 1 as alive')).toEqual([{ alive: 1 }])
})

asRoot('a data folder where only root may enter keeps its database elsewhere and says where', async () => {
  const closed = join(dataDir, 'closed')
  const sharedFolder = join(dataDir, 'shared')
  await mkdir(closed, { mode: 0o700 })
  await chmod(dataDir, 0o755)
  const inside = { dataDir: join(closed, 'data'), sharedFolder }
  const first = await start(inside)
  await ask(first.ownerUrl, 'create table kept as select 42 as answer')
  await first.stop()
  const location = (await readFile(join(inside.dataDir, 'postgres-location.txt'), 'utf8')).trim()
  const second = await start(inside)

  expect(location.startsWith(`${sharedFolder}/`)).toBe(true)
  expect(first.log).toEqual([expect.stringContaining(location)])
  expect(await ask(second.ownerUrl, 'select answer from kept')).toEqual([{ answer: 42 }])
})
