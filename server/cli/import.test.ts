import { execFile } from 'node:child_process'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPool } from '#db/client.ts'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '#db/embedded.ts'
import { migrateToLatest } from '#db/migrate.ts'
import { keysFrom } from '#domain/kernel/keys.ts'
import { createRuntime } from '#server/runtime.ts'
import { seedDemo } from '#server/seed/seed.ts'

let dataDir: string
let postgres: EmbeddedPostgres
let file: string
const quiet = { info() {}, warn() {}, error() {} }

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'said-and-done-import-'))
  await chmod(dataDir, 0o755)
  postgres = await startEmbeddedPostgres({ dataDir, log: () => {} })
  await migrateToLatest(postgres.ownerUrl, postgres.appUrl)
  const pool = openPool(postgres.appUrl)
  const domain = createRuntime({
    pool,
    keys: keysFrom([Buffer.alloc(32, 7)]),
    log: quiet,
    isDemo: true,
    secureCookies: false,
  })
  await seedDemo(domain)
  await domain.ballots.stop()
  await pool.end()
  file = join(dataDir, 'feedback.csv')
  const rows = Array.from(
    { length: 3000 },
    (_, row) => `"Comment ${row}, as written",${String((row % 28) + 1).padStart(2, '0')}/02/2022`,
  )
  await writeFile(file, ['comment,date', ...rows].join('\r\n'))
})
afterAll(async () => {
  await postgres.stop()
  await rm(dataDir, { recursive: true, force: true })
})

/** Each run is a process that reads its own source, and maybe a Postgres beside: other tests take their turns. In ms. */
const slow = 120_000

type Run = { code: number; said: string; complained: string }
const run = (...args: string[]) =>
  new Promise<Run>((resolve) => {
    const env = { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '', ORIGIN: '' }
    execFile(
      process.execPath,
      ['--import', 'tsx', 'server/cli/import.ts', ...args],
      { env },
      (error, said, complained) => resolve({ code: error ? Number(error.code) : 0, said, complained }),
    )
  })
const whatMatters = ['--survey', 'what-matters', '--text', 'comment']

test(
  'a file comes in beside a running product, and again without it brings nothing',
  async () => {
    const whileRunning = await run(file, ...whatMatters, '--date', 'date')
    await postgres.stop()
    const alone = await run(file, ...whatMatters, '--date', 'date')

    expect(whileRunning).toEqual({
      code: 0,
      complained: '',
      said: 'feedback.csv: 3,000 rows read, brought in 3,000 for what-matters.\n',
    })
    expect(alone).toMatchObject({
      code: 0,
      said: 'feedback.csv: 3,000 rows read, brought in 0 for what-matters; 3,000 came in from this file before.\n',
    })
  },
  slow,
)

test(
  'what cannot come in is told in a sentence, and ends with an error',
  async () => {
    const faulty = join(dataDir, 'faulty.csv')
    await writeFile(faulty, `comment,date\nfine,01/01/2022\nfine too,31/02/2022\n${'late,13/13/2022\n'.repeat(30)}`)
    const faults = await run(faulty, ...whatMatters, '--date', 'date')
    const noSurvey = await run(faulty, '--survey', 'nowhere', '--text', 'comment')
    const noColumn = await run(faulty, '--survey', 'what-matters')

    expect(faults.code).toBe(1)
    expect(faults.complained.split('\n').slice(0, 2)).toEqual([
      'faulty.csv was not brought in, and nothing was changed:',
      '  line 3, column date: “31/02/2022” is not a day written as dd/mm/yyyy.',
    ])
    expect(faults.complained).toContain('… and 11 more.')
    expect(noSurvey).toMatchObject({ code: 1, complained: expect.stringContaining('There is no survey') })
    expect(noColumn).toMatchObject({ code: 1, complained: expect.stringContaining('Which column holds the text?') })
  },
  slow,
)
