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

/** Postgres gave this transaction up for another's sake (deadlock, serialization): done again it goes through. */
const givenUp = new Set(['40P01', '40001'])
const mostTries = 3

/**
 * Runs `work` in one transaction. A problem rolls it back; events are published after the commit, or not at all.
 * Where Postgres gave it up for another transaction it is run again from its beginning. Throws what Postgres throws.
 */
export async function transact<Value, Failure extends Problem>(
  ctx: Context,
  work: (tx: Tx) => Promise<Result<Value, Failure>>,
): Promise<Result<Value, Failure>> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await transactOnce(ctx, work)
    } catch (thrown) {
      const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : ''
      if (tries === mostTries || !givenUp.has(code)) throw thrown
    }
  }
}

async function transactOnce<Value, Failure extends Problem>(
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
