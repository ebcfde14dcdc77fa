import { type Expression, sql } from 'kysely'
import type { Db } from '#db/client.ts'

/**
 * The rows of a query of any size, as of one moment, in the memory of one batch: a cursor of Postgres. Inside a
 * transaction alone, and one at a time in it.
 *
 * @param size rows that are fetched at once
 */
export async function* readByCursor<Row>(tx: Db, query: Expression<Row>, size: number): AsyncGenerator<Row[]> {
  // All rows will be wanted: a plan that is quick to the first ones would be slow to the last.
  await sql`set local cursor_tuple_fraction = 1`.execute(tx)
  await sql`declare rows_of_file no scroll cursor for ${query}`.execute(tx)
  for (;;) {
    const { rows } = await sql<Row>`fetch ${sql.lit(size)} from rows_of_file`.execute(tx)
    if (rows.length > 0) yield rows
    if (rows.length < size) break
  }
  await sql`close rows_of_file`.execute(tx)
}
