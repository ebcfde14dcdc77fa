import type { Insertable } from 'kysely'
import type { Db, Tables } from '#db/client.ts'
import type { Tx } from '#domain/kernel/context.ts'

export type Invitation = { id: string; usedAt: Date | null }

/** A code that exists already is left out. @returns the hashes that were added */
export async function saveInvitations({ db }: Tx, rows: Insertable<Tables['invitation']>[]): Promise<Set<string>> {
  const saved = await db
    .insertInto('invitation')
    .values(rows)
    .onConflict((conflict) => conflict.column('code_hash').doNothing())
    .returning('code_hash')
    .execute()
  return new Set(saved.map(({ code_hash }) => code_hash))
}

export const findInvitation = (db: Db, surveyId: string, codeHashes: string[]): Promise<Invitation | undefined> =>
  db
    .selectFrom('invitation')
    .select(['id', 'used_at as usedAt'])
    .where('survey_id', '=', surveyId)
    .where('code_hash', 'in', codeHashes)
    .executeTakeFirst()
