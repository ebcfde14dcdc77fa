import { Kysely, PostgresDialect } from 'kysely'
import type pg from 'pg'
import type { Db, Tables } from '#db/client.ts'

type Statement = { sql: string; parameters: readonly unknown[] }

/** A database that remembers what was asked of it, to ask the same again without anything of ours around it. */
export type Recording = {
  db: Db
  /** What one piece of work asks, in order. */
  of(work: () => Promise<unknown>): Promise<Statement[]>
}

export function recordingOn(pool: pg.Pool): Recording {
  let heard: Statement[] | undefined
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    log({ query }) {
      heard?.push({ sql: query.sql, parameters: query.parameters })
    },
  })
  return {
    db,
    async of(work) {
      heard = []
      await work()
      const statements = heard
      heard = undefined
      return statements
    },
  }
}

/** Asks the same statements one after the other on one connection. @returns milliseconds */
export async function replay(pool: pg.Pool, statements: readonly Statement[]): Promise<number> {
  const client = await pool.connect()
  try {
    const started = performance.now()
    for (const { sql, parameters } of statements) await client.query(sql, [...parameters])
    return performance.now() - started
  } finally {
    client.release()
  }
}
