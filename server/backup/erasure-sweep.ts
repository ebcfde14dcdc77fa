import { type ErasureList, writeErasures } from '#domain/backups/commands/list.ts'
import type { Context } from '#domain/kernel/context.ts'
import { traceOf } from '#domain/kernel/trace-of.ts'

/** Between two looks, in milliseconds: so long a disk that dies may still forget what somebody just took back. */
const usualBetween = 2000

/**
 * Keeps the list of what people took back outside the database. A folder that cannot be written to is logged once, and
 * tried again until it can.
 */
export function startErasureList(ctx: Context, list: ErasureList, between = usualBetween): { stop(): Promise<void> } {
  let hasStopped = false
  let isFailing = false
  let timer: NodeJS.Timeout | undefined
  let running = sweep()

  async function sweep(): Promise<void> {
    try {
      while (!hasStopped && (await writeErasures(ctx, list)) > 0);
      isFailing = false
    } catch (error) {
      if (!hasStopped && !isFailing) ctx.log.error(traceOf(error), 'the list of erasures cannot be written')
      isFailing = true
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
