import type { Db } from '#db/client.ts'
import type { Tx } from '#domain/kernel/context.ts'
import type { WrittenPolicy } from './schema.ts'

/** The number of the newest version, held until the transaction ends: whoever saves another waits. 0 without any. */
export async function lockNumber(db: Db, placeId: string): Promise<number> {
  await db.selectFrom('place').select('id').where('id', '=', placeId).forUpdate().execute()
  const newest = await db
    .selectFrom('policy_version')
    .select((eb) => eb.fn.max('number').as('number'))
    .where('place_id', '=', placeId)
    .executeTakeFirst()
  return newest?.number ?? 0
}

export async function insertPolicy(
  tx: Tx,
  { placeId, number, personId }: { placeId: string; number: number; personId: string | null },
  { opening, rules }: WrittenPolicy,
): Promise<string> {
  const id = tx.ids.next()
  await tx.db
    .insertInto('policy_version')
    .values({
      ...{ id, place_id: placeId, number, person_id: personId, at: tx.clock.now() },
      ...{ opening: JSON.stringify(opening), rules: JSON.stringify(rules) },
    })
    .execute()
  return id
}
