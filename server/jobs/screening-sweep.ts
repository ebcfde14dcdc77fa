import { performance } from 'node:perf_hooks'
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
/** Who sends comes first: so much of the time the process may be busy with others for screening to go on beside them. */
const calm = 0.5
/** However busy it is, a batch is screened every so often: 50 texts a second, more than 1,000 people write. */
const longestRest = 1000

/** Rests for that long, and on until the process has time to spare. Milliseconds. */
async function restAfter(took: number): Promise<void> {
  const rested = performance.now() + longestRest
  let isBusy = true
  for (let slice = Math.max(breath, took); isBusy && performance.now() < rested; slice = Math.max(slice, 100)) {
    const before = performance.eventLoopUtilization()
    await pause(Math.min(slice, Math.max(breath, rested - performance.now())))
    isBusy = performance.eventLoopUtilization(before).utilization > calm
  }
}

export type Sweep = { stop(): Promise<void> }

/** Screens what came in, in the background: woken by news, and every few seconds. Never a job per text. */
export function startScreening(ctx: Context & { readonly bus: Bus }, every = between): Sweep {
  let hasStopped = false
  let running: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined

  async function sweep(): Promise<void> {
    try {
      for (let began = performance.now(); !hasStopped && (await screenBatch(ctx)) > 0; began = performance.now())
        await restAfter(performance.now() - began)
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
