import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askForExport } from '#domain/exports/commands/ask-for-export.ts'
import { readExports } from '#domain/exports/queries/files.ts'
import { orFail } from '#test/support/or-fail.ts'
import { openQuestion } from '#test/support/said.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { type HeavyThread, openHeavyThread, startThread } from './heavy-thread.ts'

let stage: Scene
let dataDir: string
let heavy: HeavyThread
const logged: string[] = []
/** A file that never ends, as the product would give it a thread, with less room. */
const withoutEnd = `
  require('node:worker_threads').parentPort.once('message', () => { for (const all = []; ; ) all.push(new Array(1e5).fill({})) })`
let starts = 0

beforeAll(async () => {
  stage = await scene()
  dataDir = await mkdtemp(join(tmpdir(), 'heavy-'))
  await writeFile(join(dataDir, 'keys'), Buffer.alloc(32, 7).toString('base64'))
  const note = (details: Record<string, unknown>, message: string) => logged.push(JSON.stringify(details) + message)
  heavy = openHeavyThread(
    {
      ...{ dataDir, databaseUrl: stage.appUrl, ownerUrl: stage.appUrl, isOurOwn: true },
      ...{ keys: undefined, chromium: undefined, backups: undefined },
    },
    { log: { info: note, warn: note, error: note }, publish: stage.ctx.publish },
    (settings) => {
      starts += 1
      const room = { maxOldGenerationSizeMb: 24, maxYoungGenerationSizeMb: 4 }
      return starts === 1 ? new Worker(withoutEnd, { eval: true, resourceLimits: room }) : startThread(settings)
    },
  )
})
afterAll(async () => {
  await heavy.close()
  await stage.close()
  await rm(dataDir, { recursive: true })
})

const make = () => heavy.tasks['exports.make'](stage.ctx, {}, new AbortController().signal)

test('a job that takes all memory ends its thread and not the product, and the next one is done in a new one', async () => {
  const { strategyLead } = stage.people
  await (await openQuestion(stage))('A bench by the shops')
  const wanted = { what: 'contributions', format: 'csv', about: null, language: 'en' } as const
  orFail(await askForExport(stage.ctx, strategyLead, stage.place, wanted))

  await expect(make()).rejects.toThrow('the thread ended')
  expect(logged.join()).toContain('ERR_WORKER_OUT_OF_MEMORY')

  await make()
  const [file] = await readExports(stage.ctx.db, stage.place, strategyLead.personId, stage.clock.now())
  expect(file).toMatchObject({ state: 'ready', rows: 1, expected: 1 })
  expect(starts).toBe(2)
})

test('what breaks in the thread fails its job by the kind of error and where, without words', async () => {
  const packId = 'words that somebody said'
  const failing = heavy.tasks['packs.make'](stage.ctx, { packId }, new AbortController().signal)
  const error = (await failing.catch((thrown: unknown) => thrown)) as Error & { code?: string }
  expect([error.name, error.code]).toEqual(['error', '22P02'])
  expect(error.stack).toContain('at ')
  expect(`${error.message} ${error.stack}`).not.toContain('words that')
})

test('once the process is to end no job is begun', async () => {
  const stopped = new AbortController()
  stopped.abort()
  await expect(heavy.tasks['exports.make'](stage.ctx, {}, stopped.signal)).rejects.toThrow('the process is to end')
})
