import { tendExports } from '#domain/exports/commands/tend-exports.ts'
import { sweepFiles } from '#domain/imports/commands/keep-file.ts'
import { forgetInvitations, type LetterPost, sendLetters } from '#domain/joining/commands/send.ts'
import type { Context } from '#domain/kernel/context.ts'
import type { JobName, JobPayloads } from '#domain/kernel/jobs.ts'
import { screenContributions } from '#domain/moderation/commands.ts'
import { sweepPacks } from '#domain/packs/commands/make.ts'
import { sweepExpired } from '#domain/privacy/commands.ts'
import { climbWorries, listTheMorning } from '#domain/safeguarding/commands/clock.ts'
import { gatherTurns } from '#domain/telling/commands/gather.ts'
import { type Post, sendMessages } from '#domain/telling/commands/send.ts'
import { sweepHands } from '#domain/workshops/commands/sweep-hands.ts'
import { type HeavyTasks, heavyTasks } from './heavy-tasks.ts'

/** What the clock starts, beside what commands ask for. */
type ByTheClock =
  | 'privacy.sweep'
  | 'imports.sweep'
  | 'exports.tend'
  | 'packs.sweep'
  | 'workshops.sweep'
  | 'safeguarding.climb'
  | 'safeguarding.morning'
  | 'telling.tend'
  | 'joining.forget'
type Payload<Name> = Name extends JobName ? JobPayloads[Name] : unknown
/** `stopping` is raised when the process is to end: what takes longer than people wait for that breaks off. */
export type Tasks = {
  [Name in JobName | ByTheClock]: (ctx: Context, payload: Payload<Name>, stopping: AbortSignal) => Promise<unknown>
}

export const tasks: Tasks = {
  ...heavyTasks(),
  'moderation.screen': (ctx, { contributionIds }) => screenContributions(ctx, contributionIds),
  'packs.sweep': sweepPacks,
  'privacy.sweep': sweepExpired,
  'imports.sweep': sweepFiles,
  'exports.tend': tendExports,
  'workshops.sweep': sweepHands,
  'safeguarding.climb': climbWorries,
  'safeguarding.morning': listTheMorning,
  'telling.tend': gatherTurns,
  // Without a way to send, a letter waits.
  'joining.send': async () => undefined,
  'joining.forget': forgetInvitations,
}

/** The same, where what keeps a core busy is done elsewhere, and messages are sent once they are made. */
export const tasksWith = (heavy: HeavyTasks, post: Post & LetterPost): Tasks => ({
  ...tasks,
  ...heavy,
  'telling.tend': async (ctx, _, stopping) => {
    await gatherTurns(ctx)
    await sendMessages(ctx, post, stopping)
    await sendLetters(ctx, post, stopping)
  },
  'joining.send': (ctx, _, stopping) => sendLetters(ctx, post, stopping),
})

/** Backups by the clock, and where they can be made. @param hour in UTC */
export const nightlyBackup = (hour: number) =>
  ({ task: 'backups.make', match: `23 ${hour} * * *`, options: { backfillPeriod: 86_400_000 } }) as const

/** In UTC, the nightly one when few people type. Caught up with on the next start, up to a day later. */
export const nightly = [
  { task: 'privacy.sweep', match: '17 2 * * *', options: { backfillPeriod: 86_400_000 } },
  { task: 'joining.forget', match: '27 2 * * *', options: { backfillPeriod: 86_400_000 } },
  // Uploads are kept for an hour; whoever uploads next sweeps too.
  { task: 'imports.sweep', match: '7 * * * *', options: { backfillPeriod: 3_600_000 } },
  // After the backup, which takes the same core.
  { task: 'audit.check', match: '41 3 * * *', options: { backfillPeriod: 86_400_000 } },
  // What a process that was killed had begun is begun again a minute or two later; what ran out goes.
  { task: 'exports.tend', match: '* * * * *', options: { backfillPeriod: 60_000 } },
  // A worry climbs at most this much later than its hour.
  { task: 'safeguarding.climb', match: '*/5 * * * *', options: { backfillPeriod: 300_000 } },
  // Words that were taken back are in no file at once; this makes the files without them.
  { task: 'packs.sweep', match: '*/5 * * * *', options: { backfillPeriod: 300_000 } },
  // What turned is told within minutes; a mail server that was gone is tried again as often.
  { task: 'telling.tend', match: '*/5 * * * *', options: { backfillPeriod: 300_000 } },
  // Hands of sessions that nobody ended, at most an hour after their day is over.
  { task: 'workshops.sweep', match: '37 * * * *', options: { backfillPeriod: 3_600_000 } },
  // Before the first lead sits down, winter and summer.
  { task: 'safeguarding.morning', match: '0 5 * * *', options: { backfillPeriod: 86_400_000 } },
] satisfies {
  task: ByTheClock | JobName
  match: string
  options: { backfillPeriod: number }
}[]
