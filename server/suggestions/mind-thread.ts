import { Worker } from 'node:worker_threads'
import type { Lessons } from '#domain/suggestions/queries/examples.ts'
import type { Asked } from '#domain/suggestions/queries/unread.ts'
import type { Encoder, Mind } from './mind.ts'

type Question =
  | { ask: 'learn'; placeId: string; lessons: Lessons }
  | { ask: 'suggest'; placeId: string; texts: readonly Asked[] }
  | { ask: 'encode'; texts: readonly string[] }
export type Call = Question & { number: number }
export type Reply = { number: number; value: unknown; failed?: undefined } | { number: number; failed: string }

type Waiting = { resolve(value: unknown): void; reject(error: Error): void }

/** Where this runs as it was written, so does the thread; where it was bundled, the bundle of the thread lies beside it. */
function startThread(): Worker {
  const isSource = import.meta.url.endsWith('.ts')
  const file = new URL(isSource ? './thread.ts' : './suggestions-thread.js', import.meta.url)
  return new Worker(file, { execArgv: isSource ? ['--import', 'tsx'] : [] })
}

/** A mind in a thread of its own, started when it is first asked. One that died is started anew, and has to learn again. */
export function openMindThread(start: () => Worker = startThread): Mind & Encoder {
  let thread: Worker | undefined
  let number = 0
  const waiting = new Map<number, Waiting>()

  function run(): Worker {
    if (thread) return thread
    const started = start()
    started.on('message', (reply: Reply) => {
      const asker = waiting.get(reply.number)
      waiting.delete(reply.number)
      if (reply.failed === undefined) asker?.resolve(reply.value)
      else asker?.reject(new Error(reply.failed))
    })
    const end = () => {
      if (thread === started) thread = undefined
      for (const asker of waiting.values()) asker.reject(new Error('the thread ended'))
      waiting.clear()
    }
    started.on('error', end)
    started.on('exit', end)
    // It must not keep a process that is done from ending.
    started.unref()
    thread = started
    return started
  }
  const ask = <Value>(question: Question): Promise<Value> =>
    new Promise<Value>((resolve, reject) => {
      number += 1
      waiting.set(number, { resolve: resolve as Waiting['resolve'], reject })
      run().postMessage({ ...question, number } satisfies Call)
    })

  return {
    learn: (placeId, lessons) => ask({ ask: 'learn', placeId, lessons }),
    suggest: (placeId, texts) => ask({ ask: 'suggest', placeId, texts }),
    encode: (texts) => ask({ ask: 'encode', texts }),
    async close() {
      await thread?.terminate()
    },
  }
}
