import { setTimeout as pause } from 'node:timers/promises'
import type { Context } from '#domain/kernel/context.ts'
import { traceOf } from '#domain/kernel/trace-of.ts'
import { screenBatch } from '#domain/screening/commands.ts'
import type { Bus } from '../bus.ts'

/** A person who opens a text this long after it came finds it screened; a hall that sends at once is one batch. */
const afterNews = 300
/** What came in by another process, whose news this one may not hear. */
const between = 5000
/** Between batches at least, and as long as the last one took: half of the time is for those who send meanwhile. */
const breath = 20

export type Sweep = { stop(): Promise<void> }

/** Screens what came in, in the background: woken by news, and every few seconds. Never a job per text. */
export function startScreening(ctx: Context & { readonly bus: Bus }, every = between): Sweep {
  let hasStopped = false
  let running: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined

  async function sweep(): Promise<void> {
    try {
      for (let began = performance.now(); !hasStopped && (await screenBatch(ctx)) > 0; began = performance.now())
        await pause(Math.max(breath, performance.now() - began))
    } catch (error) {
      ctx.log.error(traceOf(error), 'screening failed')
    }
  }
  function run(): void {
    if (hasStopped || running) return
    clearTimeout(timer)
    running = sweep().finally(() => {
      running = undefined
      wait(every)
    })
  }
  function wait(milliseconds: number): void {
    clearTimeout(timer)
    if (!hasStopped) timer = setTimeout(run, milliseconds)
  }
  const unsubscribe = ctx.bus.subscribe((event) => {
    if (event.type === 'contributions.received' && !running) wait(afterNews)
  }, run)
  run()
  return {
    async stop() {
      hasStopped = true
      clearTimeout(timer)
      unsubscribe()
      await running
    },
  }
}
