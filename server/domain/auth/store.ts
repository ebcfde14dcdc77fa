import type { Adapter } from 'lucia'
import type { Db } from '#db/client.ts'
import type { Tx } from '#domain/kernel/context.ts'
import type { Keys } from '#domain/kernel/keys.ts'

/** Where lucia keeps sessions. The cookie's id never reaches the database: only its keyed hash does. */
export function sessionStore(db: Db, keys: Keys): Adapter {
  const hashes = (id: string) => keys.hashes('session', id)
  return {
    async getSessionAndUser(id) {
      const row = await db
        .selectFrom('session')
        .select(['person_id', 'expires_at', 'device', 'browser'])
        .where('id', 'in', hashes(id))
        .executeTakeFirst()
      if (!row) return [null, null]
      const { device, browser } = row
      const session = { id, userId: row.person_id, expiresAt: row.expires_at, attributes: { device, browser } }
      return [session, { id: row.person_id, attributes: {} }]
    },
    async getUserSessions(personId) {
      const rows = await db.selectFrom('session').selectAll().where('person_id', '=', personId).execute()
      return rows.map(({ id, expires_at, device, browser }) => ({
        ...{ id, userId: personId, expiresAt: expires_at, attributes: { device, browser } },
      }))
    },
    async setSession({ id, userId, expiresAt, attributes }) {
      await db
        .insertInto('session')
        .values({ id: keys.hash('session', id), person_id: userId, expires_at: expiresAt, ...attributes })
        .execute()
    },
    async updateSessionExpiration(id, expiresAt) {
      await db.updateTable('session').set({ expires_at: expiresAt }).where('id', 'in', hashes(id)).execute()
    },
    async deleteSession(id) {
      await db.deleteFrom('session').where('id', 'in', hashes(id)).execute()
    },
    async deleteUserSessions(personId) {
      await deleteSessionsOf(db, personId)
    },
    async deleteExpiredSessions() {
      await db.deleteFrom('session').where('expires_at', '<=', new Date()).execute()
    },
  }
}

export const deleteSessionsOf = (db: Db, personId: string) =>
  db.deleteFrom('session').where('person_id', '=', personId).execute()

/** Ends one session, if it is this person's. */
export const deleteSession = (db: Db, personId: string, id: string) =>
  db.deleteFrom('session').where('person_id', '=', personId).where('id', '=', id).execute()

export const deleteOtherSessions = (db: Db, personId: string, kept: readonly string[]) =>
  db
    .deleteFrom('session')
    .where('person_id', '=', personId)
    .where('id', 'not in', [...kept])
    .execute()

export const findOwnAccount = (db: Db, personId: string) =>
  db
    .selectFrom('person')
    .select(['name', 'email', 'password_hash'])
    .where('id', '=', personId)
    .executeTakeFirstOrThrow()

export const savePasswordHash = (db: Db, personId: string, passwordHash: string) =>
  db.updateTable('person').set({ password_hash: passwordHash }).where('id', '=', personId).execute()

export const findAccount = (db: Db, email: string) =>
  db.selectFrom('person').select(['id', 'password_hash']).where('email', '=', email).executeTakeFirst()

/** Whether a person with this id lives in a demo place: nobody else can be signed in without a password. */
export const findDemoPerson = (db: Db, personId: string) =>
  db
    .selectFrom('person')
    .innerJoin('membership', 'membership.person_id', 'person.id')
    .innerJoin('place', 'place.id', 'membership.place_id')
    .select('person.id')
    .where('person.id', '=', personId)
    .where('person.password_hash', 'is', null)
    .where('place.is_demo', '=', true)
    .executeTakeFirst()

export const saveFirstLink = (db: Db, tokenHash: string) =>
  db.insertInto('first_administrator_link').values({ token_hash: tokenHash, used_at: null }).execute()

export const findFirstLink = (db: Db, tokenHashes: string[]) =>
  db
    .selectFrom('first_administrator_link')
    .select('token_hash')
    .where('token_hash', 'in', tokenHashes)
    .where('used_at', 'is', null)
    .executeTakeFirst()

/** Marks every link as used: one administrator was made, so no older link may make another. @returns how many stood */
export async function useFirstLink(tx: Tx, tokenHashes: string[]): Promise<boolean> {
  const used = await tx.db
    .updateTable('first_administrator_link')
    .set({ used_at: tx.clock.now() })
    .where('token_hash', 'in', tokenHashes)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return used.numUpdatedRows > 0n
}

export const closeFirstLinks = (tx: Tx) =>
  tx.db.updateTable('first_administrator_link').set({ used_at: tx.clock.now() }).where('used_at', 'is', null).execute()
