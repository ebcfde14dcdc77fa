import { sql } from 'kysely'
import type { Context, Tx } from './context.ts'
import type { DomainEvent } from './events.ts'
import type { Problem } from './problem.ts'
import type { Result } from './result.ts'

/** Carries a problem out of kysely's transaction, which only an exception rolls back. */
class RolledBack extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code)
  }
}

/**
 * Runs `work` in one transaction. A problem rolls it back; events are published after the commit, or not at all.
 * Throws what Postgres throws.
 */
export async function transact<Value, Failure extends Problem>(
  ctx: Context,
  work: (tx: Tx) => Promise<Result<Value, Failure>>,
): Promise<Result<Value, Failure>> {
  const events: DomainEvent[] = []
  try {
    const result = await ctx.db.transaction().execute(async (db) => {
      const done = await work({
        ...ctx,
        db,
        emit: (event) => events.push(event),
        addJob: async (name, payload) => {
          await sql`select graphile_worker.add_job(${name}, ${JSON.stringify(payload)}::json)`.execute(db)
        },
      })
      if (!done.ok) throw new RolledBack(done.problem)
      return done
    })
    ctx.publish(events)
    return result
  } catch (thrown) {
    if (thrown instanceof RolledBack) return { ok: false, problem: thrown.problem as Failure }
    throw thrown
  }
}
