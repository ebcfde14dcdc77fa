import { keepCounts } from '#domain/insights/commands/keep-counts.ts'
import type { Context } from '#domain/kernel/context.ts'
import type { Bus } from '../bus.ts'
import { type Sweep, startSweep } from './sweep.ts'

/** Whoever reads figures meanwhile counts by themselves: this is for places that nobody looks at, and after large imports. */
const afterNews = 3000

/** Keeps the counts of insight pages near to what was said, in the background. */
export const startCounting = (ctx: Context & { readonly bus: Bus }, between = 5000): Sweep =>
  startSweep(ctx, {
    batch: async () => {
      await keepCounts(ctx)
      // What comes in while a hall is sending is one batch, five seconds later.
      return 0
    },
    failure: 'keeping counts failed',
    afterNews,
    between,
  })
