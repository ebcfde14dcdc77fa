import { keepCounts } from '#domain/insights/commands/keep-counts.ts'
import type { Context } from '#domain/kernel/context.ts'
import { traceOf } from '#domain/kernel/trace-of.ts'
import type { Sweep } from './sweep.ts'

/**
 * Keeps the counts of insight pages near to what was said, in the background: for places that nobody looks at, and after
 * large imports. Every few seconds whatever comes in meanwhile, because each sweep costs as much for a hundred as for one.
 * @param between milliseconds
 */
export function startCounting(ctx: Context, between = 5000): Sweep {
  let hasStopped = false
  let timer: NodeJS.Timeout | undefined
  let running = sweep()

  async function sweep(): Promise<void> {
    try {
      await keepCounts(ctx, () => hasStopped)
    } catch (error) {
      if (!hasStopped) ctx.log.error(traceOf(error), 'keeping counts failed')
    }
    if (!hasStopped)
      timer = setTimeout(() => {
        running = sweep()
      }, between)
  }
  return {
    async stop() {
      hasStopped = true
      clearTimeout(timer)
      await running
    },
  }
}
