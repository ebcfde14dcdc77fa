import type { CompiledQuery } from 'kysely'
import pg from 'pg'

/** Seconds that Postgres takes to send the rows of a query, as COPY writes them, to a client that drops them. */
export async function copyOut(url: string, { sql, parameters }: CompiledQuery): Promise<number> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    // COPY takes no parameters.
    const whole = sql.replace(/\$(\d+)/g, (_, number) => literalOf(client, parameters[Number(number) - 1]))
    const started = performance.now()
    await client.query(`copy (${whole}) to stdout`)
    return (performance.now() - started) / 1000
  } finally {
    await client.end()
  }
}

function literalOf(client: pg.Client, value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return client.escapeLiteral(`{${value.map((each) => `"${each}"`).join()}}`)
  return typeof value === 'string' ? client.escapeLiteral(value) : String(value)
}
