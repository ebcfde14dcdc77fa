import { type Expression, sql } from 'kysely'
import type { Db } from '#db/client.ts'

/**
 * The rows of a query of any size, as of one moment, in the memory of two batches: a cursor of Postgres, which works on
 * the next batch while this one is used. Inside a transaction alone, and one at a time in it.
 *
 * @param size rows that are fetched at once
 */
export async function* readByCursor<Row>(tx: Db, query: Expression<Row>, size: number): AsyncGenerator<Row[]> {
  // All rows will be wanted: a plan that is quick to the first ones would be slow to the last.
  await sql`set local cursor_tuple_fraction = 1`.execute(tx)
  await sql`declare rows_of_file no scroll cursor for ${query}`.execute(tx)
  const ask = () => {
    const asked = sql<Row>`fetch ${sql.lit(size)} from rows_of_file`.execute(tx)
    // What fails is thrown when it is waited for; until then nobody may take it for something that nobody minds.
    asked.catch(() => {})
    return asked
  }
  let ahead: ReturnType<typeof ask> | undefined = ask()
  try {
    while (ahead) {
      const { rows }: { rows: Row[] } = await ahead
      ahead = rows.length < size ? undefined : ask()
      if (rows.length > 0) yield rows
    }
  } finally {
    // Whoever breaks off leaves no question behind that runs into what they ask next.
    await ahead?.catch(() => {})
  }
  await sql`close rows_of_file`.execute(tx)
}
