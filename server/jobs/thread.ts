import { parentPort, workerData } from 'node:worker_threads'
import { openDb, openPool } from '#db/client.ts'
import type { Context, Log } from '#domain/kernel/context.ts'
import { realIds } from '#domain/kernel/ids.ts'
import type { JobPayloads } from '#domain/kernel/jobs.ts'
import { backupMaker } from '../backup/maker.ts'
import { openKeyRing } from '../key-ring.ts'
import { openLimits } from '../limits.ts'
import { heavyTasks } from './heavy-tasks.ts'
import type { Call, Failure, FromThread, ThreadSettings, ToThread } from './heavy-thread.ts'

/** Rows are read by one while another stores pieces and a third gives signs of life; the last ends a file. */
const mostConnections = 4

const settings = workerData as ThreadSettings
const tell = (told: FromThread) => parentPort?.postMessage(told)
const pool = openPool(settings.databaseUrl, mostConnections)
const toLog =
  (level: keyof Log): Log[typeof level] =>
  (details, message) =>
    tell({ level, details, message })
const ctx: Context = {
  db: openDb(pool),
  clock: { now: () => new Date() },
  ids: realIds,
  keys: await openKeyRing(settings),
  limits: openLimits(pool),
  log: { info: toLog('info'), warn: toLog('warn'), error: toLog('error') },
  publish: (events) => void (events.length > 0 && tell({ events })),
}
const { backups, ownerUrl, isOurOwn, dataDir } = settings
const maker = backups && {
  ...{ ownerUrl, settings: backups, keys: ctx.keys, dataDir: isOurOwn ? dataDir : undefined },
}
const tasks = heavyTasks(settings.chromium, maker && backupMaker(maker))
const underWay = new Map<number, AbortController>()

parentPort?.on('message', (asked: ToThread) => {
  if ('stop' in asked) underWay.get(asked.stop)?.abort()
  else if ('end' in asked) void pool.end().finally(() => parentPort?.close())
  else void answer(asked)
})

async function answer({ number, task, payload }: Call): Promise<void> {
  const stopping = new AbortController()
  underWay.set(number, stopping)
  try {
    await tasks[task](ctx, payload as JobPayloads['packs.make'] & JobPayloads['exports.make'], stopping.signal)
    tell({ number, failure: null })
  } catch (error) {
    tell({ number, failure: failureOf(error) })
  } finally {
    underWay.delete(number)
  }
}

function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { name: typeof error, code: undefined, frames: [] }
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  const { code } = error as Error & { code?: unknown }
  return { name: error.name, code: typeof code === 'string' ? code : undefined, frames }
}
