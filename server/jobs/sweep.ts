import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import type { Context } from '#domain/kernel/context.ts'
import { traceOf } from '#domain/kernel/trace-of.ts'
import type { Bus } from '../bus.ts'

export type Sweep = { stop(): Promise<void> }

export type SweepPlan = {
  /** Does the next batch. @returns how much there was; nothing ends the sweep until it is woken again */
  batch(): Promise<number>
  /** What the log says when a batch throws. */
  failure: string
  /** Milliseconds from the news to the sweep: what comes in one moment is one batch. */
  afterNews: number
  /** Milliseconds between sweeps without news: what came in by another process, whose news this one may not hear. */
  between: number
}

/** Between batches at least, and as long as the last one took: half of the time is for those who send meanwhile. */
const breath = 20
/** Who sends comes first: so much of the time the process may be busy with others for a sweep to go on beside them. */
const calm = 0.5
/** However busy it is, a batch is done every so often: 50 texts a second are screened, more than 1,000 people write. */
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

/** Works through what came in, in the background: woken by news, and every few seconds. Never a job per text. */
export function startSweep(ctx: Context & { readonly bus: Bus }, plan: SweepPlan): Sweep {
  let hasStopped = false
  let running: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined

  async function sweep(): Promise<void> {
    try {
      for (let began = performance.now(); !hasStopped && (await plan.batch()) > 0; began = performance.now())
        await restAfter(performance.now() - began)
    } catch (error) {
      if (!hasStopped) ctx.log.error(traceOf(error), plan.failure)
    }
  }
  function run(): void {
    if (hasStopped || running) return
    clearTimeout(timer)
    running = sweep().finally(() => {
      running = undefined
      wait(plan.between)
    })
  }
  function wait(milliseconds: number): void {
    clearTimeout(timer)
    if (!hasStopped) timer = setTimeout(run, milliseconds)
  }
  const unsubscribe = ctx.bus.subscribe((event) => {
    if (event.type === 'contributions.received' && !running) wait(plan.afterNews)
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
