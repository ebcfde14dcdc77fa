import type { Trial } from '#db/schema/backups.ts'
import type { Context } from '#domain/kernel/context.ts'
import { traceOf } from '#domain/kernel/trace-of.ts'
import { why } from '../problems.ts'
import { beginRun, deleteRunsBefore, failLeftBehind, findOrigin, markGone, updateRun } from '../store.ts'
import { type ErasureList, writeErasures } from './list.ts'

export type MadeFile = { fileName: string; bytes: number; rows: number; isEncrypted: boolean }
export type Tried = { trial: Trial; problem: string | null }

/** Whoever writes files and restores them: outside of the domain. Each throws what goes wrong. */
export type BackupMaker = {
  list: ErasureList
  /** Does it while no other process makes a backup of this database; undefined where one does. */
  inTurn<Value>(work: () => Promise<Value>): Promise<Value | undefined>
  make(about: { id: string; origin: string; at: Date }, stopping: AbortSignal): Promise<MadeFile>
  /** Restores it into a database of its own and takes that away again. */
  tryOut(fileName: string, origin: string, stopping: AbortSignal): Promise<Tried>
  /** Takes away what is older than it is to be kept. @returns the names of files that went */
  prune(origin: string): Promise<string[]>
  /** Which of `why` an error is. */
  codeOf(error: unknown): string
}

/** Lines of the page's table are kept for a year. */
const keptMilliseconds = 365 * 86_400_000

/**
 * Makes a backup, restores it for a trial, and lets old ones go once that went well. What fails is written down by its
 * code, and told. @returns what was made and how its trial went; the code of why there is none; undefined where another process makes one
 */
export function makeBackup(
  ctx: Context,
  maker: BackupMaker,
  stopping: AbortSignal,
): Promise<(MadeFile & Tried) | { code: string } | undefined> {
  return maker.inTurn(async () => {
    await failLeftBehind(ctx.db, why.brokenOff, ctx.clock.now())
    await deleteRunsBefore(ctx.db, new Date(ctx.clock.now().getTime() - keptMilliseconds))
    const id = await beginRun(ctx)
    try {
      const origin = await findOrigin(ctx.db)
      while ((await writeErasures(ctx, maker.list)) > 0);
      const made = await maker.make({ id, origin, at: ctx.clock.now() }, stopping)
      await updateRun(ctx.db, id, {
        ...{ state: 'made', ended_at: ctx.clock.now(), file_name: made.fileName },
        ...{ byte_count: made.bytes, row_count: made.rows, is_encrypted: made.isEncrypted },
      })
      ctx.log.info({ ...made }, 'a backup was made')
      const tried = await tryBackup(ctx, maker, { id, origin, made }, stopping)
      if (tried.trial !== 'failed') await markGone(ctx.db, await maker.prune(origin))
      return { ...made, ...tried }
    } catch (error) {
      const problem = stopping.aborted ? why.brokenOff : maker.codeOf(error)
      ctx.log.error({ ...traceOf(error), problem }, 'no backup was made')
      await updateRun(ctx.db, id, { state: 'failed', ended_at: ctx.clock.now(), problem })
      return { code: problem }
    }
  })
}

async function tryBackup(
  ctx: Context,
  maker: BackupMaker,
  { id, origin, made }: { id: string; origin: string; made: MadeFile },
  stopping: AbortSignal,
): Promise<Tried> {
  const tried = await maker.tryOut(made.fileName, origin, stopping).catch((error): Tried => {
    ctx.log.error(traceOf(error), 'a backup could not be restored for a trial')
    return { trial: 'failed', problem: stopping.aborted ? why.brokenOff : maker.codeOf(error) }
  })
  const { trial, problem } = tried
  await updateRun(ctx.db, id, { trial, trial_problem: problem, tried_at: ctx.clock.now() })
  return tried
}
