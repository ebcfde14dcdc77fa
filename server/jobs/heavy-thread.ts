import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Context } from '#domain/kernel/context.ts'
import type { DomainEvent } from '#domain/kernel/events.ts'
import { traceOf } from '#domain/kernel/trace-of.ts'
import type { Env } from '../env.ts'
import type { HeavyName, HeavyTasks } from './heavy-tasks.ts'

/** What the thread opens for itself: connections, the key ring, and a Chromium where one is installed. */
export type ThreadSettings = Pick<Env, 'keys' | 'dataDir' | 'chromium' | 'backups'> & {
  databaseUrl: string
  ownerUrl: string
  /** Postgres in the data folder, started by us. */
  isOurOwn: boolean
}
export type Call = { number: number; task: HeavyName; payload: unknown }
export type ToThread = Call | { stop: number } | { end: true }
/** The class of an error and where it came from, never the words it was about. */
export type Failure = { name: string; code: unknown; frames: string[] }
export type FromThread =
  | { number: number; failure: Failure | null }
  | { level: 'info' | 'warn' | 'error'; details: Record<string, unknown>; message: string }
  | { events: readonly DomainEvent[] }

export type HeavyThread = { tasks: HeavyTasks; close(): Promise<void> }

/**
 * Mebibytes. A file is written in a few of them, a pack in some dozens: whatever wants as many as this never ends, and it
 * is the thread that ends then and not the product. The young ones are few so that memory does not grow by what is
 * thrown away.
 */
const resourceLimits = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 24 }

/** Where this was bundled, the bundle of the thread lies beside it; where it runs as it was written, so does the thread. */
export function startThread(workerData: ThreadSettings): Worker {
  if (!import.meta.url.endsWith('.ts'))
    return new Worker(new URL('./heavy-thread.js', import.meta.url), { workerData, resourceLimits })
  const source = new URL('./thread.ts', import.meta.url).href
  // A thread does not always take over what its process reads TypeScript with.
  const start = `import('tsx/esm/api').then(({ register }) => { register(); return import('${source}') })`
  return new Worker(start, { eval: true, workerData, resourceLimits })
}

/**
 * A thread for the jobs that keep a core busy for long, so that votes and pages never wait for them, and their garbage is
 * swept from a small heap of its own. Started by the first of them. Where it dies, its jobs fail as if the process had been
 * killed, and the next one starts it anew.
 */
export function openHeavyThread(
  settings: ThreadSettings,
  { log, publish }: Pick<Context, 'log' | 'publish'>,
  start = startThread,
): HeavyThread {
  let thread: Worker | undefined
  let last = 0
  const waiting = new Map<number, { resolve(): void; reject(error: Error): void }>()

  function hear(told: FromThread): void {
    if ('level' in told) log[told.level](told.details, told.message)
    else if ('events' in told) publish(told.events)
    else {
      const asker = waiting.get(told.number)
      waiting.delete(told.number)
      if (told.failure) asker?.reject(errorOf(told.failure))
      else asker?.resolve()
    }
  }

  function run(): Worker {
    if (thread) return thread
    const started = start(settings)
    started.on('message', hear)
    started.on('error', (error) => log.error(traceOf(error), 'the thread for large files broke'))
    started.on('exit', () => {
      if (thread === started) thread = undefined
      for (const { reject } of waiting.values()) reject(new Error('the thread ended'))
      waiting.clear()
    })
    // It must not keep a process that is done from ending.
    started.unref()
    thread = started
    return started
  }

  const ask = async (task: HeavyName, payload: unknown, stopping: AbortSignal): Promise<void> => {
    if (stopping.aborted) throw new Error('the process is to end')
    const number = ++last
    const stop = () => thread?.postMessage({ stop: number } satisfies ToThread)
    stopping.addEventListener('abort', stop)
    try {
      await new Promise<void>((resolve, reject) => {
        waiting.set(number, { resolve, reject })
        run().postMessage({ number, task, payload } satisfies ToThread)
      })
    } finally {
      stopping.removeEventListener('abort', stop)
    }
  }

  return {
    tasks: {
      'packs.make': (_, payload, stopping) => ask('packs.make', payload, stopping),
      'exports.make': (_, payload, stopping) => ask('exports.make', payload, stopping),
      'backups.make': (_, payload, stopping) => ask('backups.make', payload, stopping),
      'audit.check': (_, payload, stopping) => ask('audit.check', payload, stopping),
    },
    async close() {
      if (!thread) return
      const ended = once(thread, 'exit')
      thread.postMessage({ end: true } satisfies ToThread)
      await ended
    },
  }
}

function errorOf({ name, code, frames }: Failure): Error {
  const error = Object.assign(new Error(name), { name, code })
  error.stack = [name, ...frames].join('\n')
  return error
}
