import { sealEntries } from '#domain/audit/commands/seal.ts'
import type { Context } from '#domain/kernel/context.ts'
import { traceOf } from '#domain/kernel/trace-of.ts'
import type { Sweep } from './sweep.ts'

/**
 * Chains what was written down, a second later at most: so long somebody who reaches the tables could take an entry away
 * without a trace in the chain. With nothing to chain a look costs as much as a page's smallest query.
 * @param between milliseconds
 */
export function startSealing(ctx: Context, between = 1000): Sweep {
  let hasStopped = false
  let timer: NodeJS.Timeout | undefined
  let running = sweep()

  async function sweep(): Promise<void> {
    try {
      while (!hasStopped && (await sealEntries(ctx)) > 0);
    } catch (error) {
      if (!hasStopped) ctx.log.error(traceOf(error), 'chaining the audit failed')
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
