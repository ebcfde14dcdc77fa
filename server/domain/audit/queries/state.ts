import type { Context } from '#domain/kernel/context.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import type { ChainState } from '../schema.ts'

/** Milliseconds: entries are chained within a second or two; after so long nobody chains them. */
const longestWait = 60_000

/** How the chain stands. It is of the whole database: whoever reads this runs a place in it. */
export async function readChainState({ db, clock }: Pick<Context, 'db' | 'clock'>, _: Scope): Promise<ChainState> {
  const checks = db
    .selectFrom('audit_check')
    .select(['state', 'begun_at as begunAt', 'ended_at as endedAt', 'entry_count as entries', 'broken'])
    .select(['broken_seq as brokenSeq', 'broken_entry as brokenEntry'])
    .orderBy('begun_at', 'desc')
    .limit(1)
  const [end, lastCheck, asked, waiting] = await Promise.all([
    db.selectFrom('audit_head').select(['seq', 'hash']).executeTakeFirst(),
    checks.where('state', '<>', 'asked').executeTakeFirst(),
    checks.where('state', '=', 'asked').executeTakeFirst(),
    db
      .selectFrom('audit_waiting')
      .innerJoin('audit_entry', 'audit_entry.id', 'entry_id')
      .select('at')
      .orderBy('audit_waiting.id')
      .limit(1)
      .executeTakeFirst(),
  ])
  const isLate = waiting && clock.now().getTime() - waiting.at.getTime() > longestWait
  return {
    ...{ end: end ?? null, lastCheck: lastCheck ?? null, isAsked: asked !== undefined },
    lateSince: isLate ? waiting.at : null,
  }
}
