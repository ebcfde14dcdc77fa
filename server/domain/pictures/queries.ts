import type { Db } from '#db/client.ts'

/** @returns null where there is none under this hash */
export const readPicture = async (db: Db, hash: string): Promise<{ mediaType: string; bytes: Buffer } | null> =>
  (await db
    .selectFrom('stored_file')
    .select(['media_type as mediaType', 'bytes'])
    .where('hash', '=', hash)
    .executeTakeFirst()) ?? null

/** Those of these hashes that are stored: a survey may not point at pictures that are not there. */
export async function readStoredHashes(db: Db, hashes: readonly string[]): Promise<Set<string>> {
  if (hashes.length === 0) return new Set()
  const rows = await db.selectFrom('stored_file').select('hash').where('hash', 'in', hashes).execute()
  return new Set(rows.map(({ hash }) => hash))
}
