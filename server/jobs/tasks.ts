import type { Context } from '#domain/kernel/context.ts'
import type { JobName, JobPayloads } from '#domain/kernel/jobs.ts'
import { screenContributions } from '#domain/moderation/commands.ts'
import { sweepExpired } from '#domain/privacy/commands.ts'

/** What the clock starts, beside what commands ask for. */
type Nightly = 'privacy.sweep'
type Payload<Name> = Name extends JobName ? JobPayloads[Name] : unknown
export type Tasks = { [Name in JobName | Nightly]: (ctx: Context, payload: Payload<Name>) => Promise<unknown> }

export const tasks: Tasks = {
  'moderation.screen': (ctx, { contributionIds }) => screenContributions(ctx, contributionIds),
  'privacy.sweep': sweepExpired,
}

/** In UTC, when few people type. Caught up with on the next start, up to a day later. */
export const nightly = [
  { task: 'privacy.sweep', match: '17 2 * * *', options: { backfillPeriod: 86_400_000 } },
] satisfies {
  task: Nightly
  match: string
  options: { backfillPeriod: number }
}[]
