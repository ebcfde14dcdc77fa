import { type CronItem, Logger, parseCronItems, run, type TaskList } from 'graphile-worker'
import type { Pool } from 'pg'
import type { Context, Log } from '#domain/kernel/context.ts'
import { heavyNames } from './heavy-tasks.ts'
import { nightly, type Tasks, tasks } from './tasks.ts'

export type Jobs = {
  /** Resolves when the jobs under way have ended; long ones are told to break off, and go on after the next start. */
  stop(): Promise<void>
}

const heavy: readonly string[] = heavyNames

/** At a time: work in the background must leave room for people. */
const concurrency = { light: 2, heavy: 1 }

/**
 * Runs the jobs that commands add, within milliseconds, and the nightly ones. A job that throws is tried again, later
 * and later. A process does the tasks of its list alone, and leaves others to whoever has them. Needs five of the pool's connections at most, two of them for as long as it runs.
 */
export async function startJobs(
  ctx: Context,
  pool: Pool,
  taskList: Partial<Tasks> = tasks,
  clockwork: CronItem[] = nightly,
): Promise<Jobs> {
  const stopping = new AbortController()
  const start = async (load: keyof typeof concurrency) => {
    const mine = Object.entries(taskList).filter(([name]) => heavy.includes(name) === (load === 'heavy'))
    const runner = await run({
      pgPool: pool,
      concurrency: concurrency[load],
      noHandleSignals: true,
      logger: quietLogger(ctx.log),
      taskList: Object.fromEntries(
        mine.map(([name, task]) => [name, wordless(ctx, stopping.signal, task as Task)]),
      ) as TaskList,
      parsedCronItems: load === 'light' ? parseCronItems(clockwork) : [],
    })
    runner.promise.catch((error) => ctx.log.error({ error: nameOf(error) }, 'the job queue stopped'))
    return runner
  }
  // One after the other: each looks first whether the queue's tables are there.
  const runners = [await start('light'), await start('heavy')]
  return {
    async stop() {
      stopping.abort()
      await Promise.all(runners.map((runner) => runner.stop()))
    },
  }
}

type Task = (ctx: Context, payload: unknown, stopping: AbortSignal) => Promise<unknown>

/** The queue stores and logs what a task throws: it gets the kind of error and where, not the words it was about. */
const wordless = (ctx: Context, stopping: AbortSignal, task: Task) => async (payload: unknown) => {
  try {
    await task(ctx, payload, stopping)
  } catch (error) {
    const safe = new Error(nameOf(error))
    safe.stack = [safe.message, ...framesOf(error)].join('\n')
    throw safe
  }
}

/** The class of an error and, from Postgres, its SQLSTATE. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const { code } = error as Error & { code?: unknown }
  return typeof code === 'string' ? `${error.name} ${code}` : error.name
}

const framesOf = (error: unknown): string[] =>
  error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : []

/** Warnings and errors as sentences; the payloads that come with them stay out of the log. */
const quietLogger = (log: Log) =>
  new Logger(({ taskIdentifier, jobId }) => (level, message) => {
    if (level === 'error') log.error({ task: taskIdentifier, jobId }, message)
    if (level === 'warning') log.warn({ task: taskIdentifier, jobId }, message)
  })
