import type { Tx } from '#domain/kernel/context.ts'

export async function savePromise(
  tx: Tx,
  personId: string | null,
  { placeId, hours }: { placeId: string; hours: number | null },
): Promise<void> {
  if (hours === null) return void (await tx.db.deleteFrom('queue_promise').where('place_id', '=', placeId).execute())
  const row = { hours, person_id: personId, at: tx.clock.now() }
  await tx.db
    .insertInto('queue_promise')
    .values({ place_id: placeId, ...row })
    .onConflict((conflict) => conflict.column('place_id').doUpdateSet(row))
    .execute()
}
