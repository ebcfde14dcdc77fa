import { checkChain } from '#domain/audit/commands/check.ts'
import { type BackupMaker, makeBackup } from '#domain/backups/commands/make.ts'
import { makeExports } from '#domain/exports/commands/make-exports.ts'
import type { Context } from '#domain/kernel/context.ts'
import type { JobPayloads } from '#domain/kernel/jobs.ts'
import { makePack } from '#domain/packs/commands/make.ts'
import { packMaker } from '#server/packs/maker.ts'
import { writeTable } from '../files/table.ts'

/** Minutes of a core each. They have one place of their own: what screens words for worries never waits behind them. */
export const heavyNames = ['packs.make', 'exports.make', 'backups.make', 'audit.check'] as const
export type HeavyName = (typeof heavyNames)[number]

/** `stopping` is raised when the process is to end: what takes longer than people wait for that breaks off. */
export type HeavyTasks = {
  [Name in HeavyName]: (ctx: Context, payload: JobPayloads[Name], stopping: AbortSignal) => Promise<unknown>
}

/**
 * @param chromium where one is installed: packs then have a PDF
 * @param backups whoever makes them; undefined where nobody has named a folder
 */
export const heavyTasks = (chromium?: string, backups?: BackupMaker): HeavyTasks => ({
  'packs.make': (ctx, { packId }, stopping) => makePack(ctx, packId, packMaker(chromium), stopping),
  'exports.make': (ctx, _, stopping) => makeExports(ctx, writeTable, stopping),
  'backups.make': async (ctx, _, stopping) => backups && makeBackup(ctx, backups, stopping),
  'audit.check': (ctx, _, stopping) => checkChain(ctx, stopping),
})
