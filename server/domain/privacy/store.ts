import { type Insertable, sql } from 'kysely'
import type { Db, Tables } from '#db/client.ts'
import type { Tx } from '#domain/kernel/context.ts'

/** How many rows went, by table. */
export type Swept = { drafts: number; guests: number; sessions: number; claims: number; limits: number }

/** Deletes what has run out. @param draftsBefore drafts untouched since then */
export async function deleteExpired({ db }: Pick<Tx, 'db'>, now: Date, draftsBefore: Date): Promise<Swept> {
  const drafts = await db.deleteFrom('draft').where('updated_at', '<', draftsBefore).executeTakeFirst()
  const guests = await db.deleteFrom('guest').where('expires_at', '<', now).executeTakeFirst()
  const sessions = await db.deleteFrom('session').where('expires_at', '<', now).executeTakeFirst()
  const claims = await db.deleteFrom('claim').where('until', '<', now).executeTakeFirst()
  // In milliseconds since 1970, as the limiter writes it.
  const limits = await sql`delete from rate_limit where expire < ${now.getTime()}`.execute(db)
  return {
    drafts: Number(drafts.numDeletedRows),
    guests: Number(guests.numDeletedRows),
    sessions: Number(sessions.numDeletedRows),
    claims: Number(claims.numDeletedRows),
    limits: Number(limits.numAffectedRows ?? 0),
  }
}

export const insertConsents = (db: Db, rows: Insertable<Tables['consent']>[]) =>
  db.insertInto('consent').values(rows).execute()

export async function insertEquality(db: Db, rows: Insertable<Tables['equality_answer']>[]): Promise<void> {
  if (rows.length) await db.insertInto('equality_answer').values(rows).execute()
}

export const insertContact = (db: Db, row: Insertable<Tables['contact']>) => db.insertInto('contact').values(row).execute()
