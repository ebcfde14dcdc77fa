import type { Db } from '#db/client.ts'
import type { Tx } from '#domain/kernel/context.ts'

type View = { placeId: string; name: string; asked: string; isShared: boolean }

export const saveView = (tx: Tx, personId: string, { placeId, name, asked, isShared }: View) =>
  tx.db
    .insertInto('queue_view')
    .values({
      id: tx.ids.next(),
      public_id: tx.ids.publicId(),
      place_id: placeId,
      person_id: personId,
      name,
      asked,
      is_shared: isShared,
      at: tx.clock.now(),
    })
    .onConflict((conflict) =>
      conflict.columns(['place_id', 'person_id', 'name']).doUpdateSet({ asked, is_shared: isShared }),
    )
    .execute()

/** @returns whether there was one of this person */
export async function deleteView(
  db: Db,
  { personId, placeId, publicId }: { personId: string; placeId: string; publicId: string },
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('queue_view')
    .where('person_id', '=', personId)
    .where('place_id', '=', placeId)
    .where('public_id', '=', publicId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
