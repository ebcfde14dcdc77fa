import type { Db } from '#db/client.ts'
import type { Context } from '#domain/kernel/context.ts'

export const findGuest = (db: Db, tokenHashes: string[], now: Date) =>
  db
    .selectFrom('guest')
    .select('id')
    .where('token_hash', 'in', tokenHashes)
    .where('expires_at', '>', now)
    .executeTakeFirst()

export const prolongGuest = (db: Db, id: string, until: Date) =>
  db.updateTable('guest').set({ expires_at: until }).where('id', '=', id).execute()

/** Two requests with the same token, one after the other or at once, are one guest. @returns its id */
export async function saveGuest(
  ctx: Pick<Context, 'db' | 'ids' | 'clock'>,
  tokenHash: string,
  until: Date,
): Promise<string> {
  const { id } = await ctx.db
    .insertInto('guest')
    .values({ id: ctx.ids.next(), token_hash: tokenHash, created_at: ctx.clock.now(), expires_at: until })
    .onConflict((conflict) => conflict.column('token_hash').doUpdateSet({ expires_at: until }))
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
