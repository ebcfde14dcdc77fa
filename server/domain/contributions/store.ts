import type { Insertable } from 'kysely'
import type { Tables } from '#db/client.ts'
import type { Tx } from '#domain/kernel/context.ts'

export type ContributionRow = Insertable<Tables['contribution']>

/** Rows per statement: 24 columns each must stay below Postgres's 65,535 parameters. */
const rowsPerStatement = 2000

/** A command that comes twice finds its row there: nothing is added. @returns ids of the rows that were added */
export async function saveContributions(tx: Tx, rows: readonly ContributionRow[]): Promise<string[]> {
  const added: string[] = []
  for (let from = 0; from < rows.length; from += rowsPerStatement) {
    const saved = await tx.db
      .insertInto('contribution')
      .values(rows.slice(from, from + rowsPerStatement))
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .execute()
    added.push(...saved.map(({ id }) => id))
  }
  return added
}

/** @returns ids of the texts that changed */
export async function followResponses(tx: Tx, responseIds: readonly string[]): Promise<string[]> {
  const changed = await tx.db
    .updateTable('contribution')
    .from('response')
    .set((eb) => ({ withheld: eb.not(eb.ref('response.counted')) }))
    .whereRef('response.id', '=', 'contribution.response_id')
    .where('response.id', 'in', responseIds)
    .whereRef('contribution.withheld', '=', 'response.counted')
    .returning('contribution.id')
    .execute()
  return changed.map(({ id }) => id)
}
