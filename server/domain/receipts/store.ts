import type { Db } from '#db/client.ts'

export const findByReceipt = (db: Db, hashes: string[]) =>
  db.selectFrom('response').select(['id', 'place_id as placeId']).where('receipt_hash', 'in', hashes).executeTakeFirst()

export async function findContributionIds(db: Db, responseId: string): Promise<string[]> {
  const rows = await db.selectFrom('contribution').select('id').where('response_id', '=', responseId).execute()
  return rows.map(({ id }) => id)
}

/** Takes answers, texts, and what was decided about them along. @returns whether it was still there */
export async function deleteResponse(db: Db, responseId: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('response').where('id', '=', responseId).executeTakeFirst()
  return numDeletedRows > 0n
}
