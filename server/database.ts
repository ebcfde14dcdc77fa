import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type EmbeddedPostgres, joinEmbeddedPostgres, startEmbeddedPostgres } from '#db/embedded.ts'
import { productRole } from '#db/roles.ts'
import type { Env } from './env.ts'

export type Database = {
  ownerUrl: string
  productUrl: string
  /** Resolves when our own server has ended; never for an outside one, which comes back by itself. */
  exited: Promise<void>
  stop(): Promise<void>
}

/** The outside Postgres that the environment names, or our own in the data folder. */
export async function openDatabase(env: Pick<Env, 'databaseUrl' | 'ownerUrl' | 'dataDir'>): Promise<Database> {
  if (env.databaseUrl)
    return {
      ownerUrl: env.ownerUrl ?? env.databaseUrl,
      productUrl: env.ownerUrl ? env.databaseUrl : steppingDown(env.databaseUrl),
      exited: new Promise(() => {}),
      stop: async () => {},
    }
  return ofOurOwn(await startEmbeddedPostgres({ dataDir: env.dataDir }))
}

/**
 * The same for a tool that works beside a running product, or without one. Throws an Error with a sentence for whoever
 * runs the tool when there is no database yet.
 */
export async function joinDatabase(env: Pick<Env, 'databaseUrl' | 'ownerUrl' | 'dataDir'>): Promise<Database> {
  if (env.databaseUrl) return openDatabase(env)
  // A mistyped DATA_DIR must not grow a database of its own.
  if (!(await stat(join(env.dataDir, 'postgres')).catch(() => undefined)))
    throw new Error(`There is no database in ${env.dataDir} yet: start the product once, with npm start.`)
  return ofOurOwn(await joinEmbeddedPostgres({ dataDir: env.dataDir }))
}

const ofOurOwn = ({
  ownerUrl,
  appUrl,
  exited,
  stop,
}: Omit<EmbeddedPostgres, 'exited'> & Partial<EmbeddedPostgres>): Database => {
  return { ownerUrl, productUrl: appUrl, exited: exited ?? new Promise(() => {}), stop }
}

/** One login that owns and serves: each of the product's connections becomes the product's role as it opens. */
function steppingDown(url: string): string {
  const stepped = new URL(url)
  stepped.searchParams.set('options', `-c role=${productRole}`)
  return stepped.href
}
