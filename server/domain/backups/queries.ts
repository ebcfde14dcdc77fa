import type { Context } from '#domain/kernel/context.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import type { BackupPlan, BackupRun, Backups } from './schema.ts'

/** Hours: one a night, and some for a night in which it took long. */
const lateAfter = 28
/** Milliseconds: what people took back is in the list within seconds; after so long it cannot be written. */
const longestWait = 5 * 60_000
/** A fortnight of nights, as the page shows them. */
const mostRuns = 14

/** What the page about backups says. They are of the whole database: whoever reads this runs a place in it. */
export async function readBackups(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  _: Scope,
  plan: BackupPlan | null,
): Promise<Backups> {
  const select = db
    .selectFrom('backup_run')
    .select([
      ...(['id', 'state', 'begun_at as begunAt', 'problem', 'file_name as fileName', 'byte_count as bytes'] as const),
      ...(['row_count as rows', 'is_encrypted as isEncrypted', 'is_gone as isGone', 'trial'] as const),
      ...(['trial_problem as trialProblem', 'tried_at as triedAt', 'asked_by as askedBy'] as const),
    ])
  const runs = (await select.orderBy('begun_at', 'desc').orderBy('id', 'desc').limit(mostRuns).execute()).map(runOf)
  const made = select.where('state', '=', 'made').where('is_gone', '=', false).orderBy('begun_at', 'desc').limit(1)
  const [lastMade] = (await made.execute()).map(runOf)
  const tried = select.where('trial', '=', 'whole').orderBy('tried_at', 'desc').limit(1)
  const [lastTried] = (await tried.execute()).map(runOf)
  const now = clock.now().getTime()
  const [oldest] = runs.slice(-1)
  const since = lastMade?.begunAt ?? oldest?.begunAt
  return {
    ...{ plan, runs, lastMade: lastMade ?? null, lastTried: lastTried ?? null },
    isLate: plan !== null && since !== undefined && now - since.getTime() > lateAfter * 3_600_000,
    waiting: await readWaiting(db, now),
  }
}

const runOf = ({ askedBy, ...run }: Omit<BackupRun, 'isByHand'> & { askedBy: string | null }): BackupRun => ({
  ...run,
  isByHand: askedBy !== null,
})

async function readWaiting(db: Context['db'], now: number): Promise<Backups['waiting']> {
  const { count, oldest } = await db
    .selectFrom('erasure_waiting')
    .innerJoin('erasure', 'erasure.id', 'erasure_id')
    .select((eb) => [eb.fn.countAll<number>().as('count'), eb.fn.min('at').as('oldest')])
    .executeTakeFirstOrThrow()
  return { count, lateSince: oldest && now - oldest.getTime() > longestWait ? oldest : null }
}
