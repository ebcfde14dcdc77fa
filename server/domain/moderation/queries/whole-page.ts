import { type SqlBool, sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import { findPage, type QueueRequest, type Reader } from './find.ts'

/** However rare what matches is, so many pages of looking are enough for one press. */
const mostLooks = 10

/** The public ids of the first so many texts that match, for a decision about all of them. */
export async function readWholePage(
  db: Db,
  scope: Scope,
  reader: Reader,
  request: QueueRequest,
  size: number,
): Promise<string[]> {
  const ids: string[] = []
  let after = request.after
  for (let looks = 0; looks < mostLooks && ids.length < size; looks++) {
    const found = await findPage(db, scope, reader, { ...request, after, limit: size - ids.length })
    ids.push(...found.ids)
    if (found.after === null) break
    after = found.after
  }
  const named = await db
    .selectFrom('contribution')
    .select(['id', 'public_id as publicId'])
    .where(sql<SqlBool>`id = any(${ids}::uuid[])`)
    .execute()
  const nameOf = new Map(named.map(({ id, publicId }) => [id, publicId]))
  return ids.flatMap((id) => nameOf.get(id) ?? [])
}
