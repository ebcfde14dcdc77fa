import type { Db } from '#db/client.ts'
import { type Purpose, purposes } from './schema.ts'

/** What a response's person agreed to, and whether they took it back since; in the order it is asked. */
export async function readConsents(db: Db, responseId: string): Promise<{ purpose: Purpose; isWithdrawn: boolean }[]> {
  const rows = await db
    .selectFrom('consent')
    .select(['purpose', 'withdrawn_at as withdrawnAt'])
    .where('response_id', '=', responseId)
    .where('given', '=', true)
    .execute()
  return purposes.flatMap((purpose) =>
    rows.filter((row) => row.purpose === purpose).map((row) => ({ purpose, isWithdrawn: row.withdrawnAt !== null })),
  )
}

/** When somebody took back what they had agreed to; null where they have not. */
export async function readWithdrawal(db: Db, responseId: string, purpose: Purpose): Promise<Date | null> {
  const row = await db
    .selectFrom('consent')
    .select('withdrawn_at as at')
    .where('response_id', '=', responseId)
    .where('purpose', '=', purpose)
    .executeTakeFirst()
  return row?.at ?? null
}
