import type { Context } from '#domain/kernel/context.ts'
import { lookAgain } from '#domain/safeguarding/commands/second-look.ts'
import type { Bus } from '../bus.ts'
import type { Encoder } from '../suggestions/mind.ts'
import { type Sweep, startSweep } from './sweep.ts'

/** After the sweep that finds out which language a text is in; before most people could have opened it. */
const afterNews = 1500

/** Looks again at what the rules alone have held, in the encoder's thread, a few texts at a time. */
export const startSecondLooks = (ctx: Context & { readonly bus: Bus }, { encode }: Encoder, between = 5000): Sweep =>
  startSweep(ctx, { batch: () => lookAgain(ctx, encode), failure: 'the second look failed', afterNews, between })
