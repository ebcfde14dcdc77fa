import type { Insertable } from 'kysely'
import type { Db, Tables } from '#db/client.ts'

/** The newest link counts, and no other: with a link goes its letter. */
export async function replaceLink(db: Db, row: Insertable<Tables['password_link']>): Promise<void> {
  await deleteLinksOf(db, row.person_id)
  await db.insertInto('password_link').values(row).execute()
}

export const findLink = (db: Db, tokenHashes: string[], now: Date) =>
  db
    .selectFrom('password_link')
    .innerJoin('person', 'person.id', 'password_link.person_id')
    .select(['person.id as personId', 'person.name', 'person.email'])
    .where('token_hash', 'in', tokenHashes)
    .where('expires_at', '>', now)
    .executeTakeFirst()

/** Uses a link up, with whatever others there are. @returns whether it still stood */
export async function useLink(db: Db, tokenHashes: string[], now: Date): Promise<boolean> {
  const used = await db
    .deleteFrom('password_link')
    .where('token_hash', 'in', tokenHashes)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return used.numDeletedRows > 0n
}

export const deleteLinksOf = (db: Db, personId: string) =>
  db.deleteFrom('password_link').where('person_id', '=', personId).execute()

export const deleteOldLinks = (db: Db, now: Date) =>
  db.deleteFrom('password_link').where('expires_at', '<=', now).execute()

/** What a letter with a link is written from, while the link leads anywhere. */
export const findPasswordLetter = (db: Db, linkId: string, now: Date) =>
  db
    .selectFrom('password_link')
    .innerJoin('person', 'person.id', 'password_link.person_id')
    .select(['person.email', 'password_link.language'])
    .where('password_link.id', '=', linkId)
    .where('expires_at', '>', now)
    .executeTakeFirst()
