import type { Context } from '#domain/kernel/context.ts'
import { screenBatch } from '#domain/screening/commands.ts'
import type { Bus } from '../bus.ts'
import { type Sweep, startSweep } from './sweep.ts'

/** A person who opens a text this long after it came finds it screened; a hall that sends at once is one batch. */
const afterNews = 300

/** Screens what came in, in the background. */
export const startScreening = (ctx: Context & { readonly bus: Bus }, between = 5000): Sweep =>
  startSweep(ctx, { batch: () => screenBatch(ctx), failure: 'screening failed', afterNews, between })
