import type { Db } from '#db/client.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import type { BulkDecision } from '#domain/moderation/schema.ts'

/** A decision about many texts that was made in this place; null where there is none of that name. */
export async function readBulk(db: Db, scope: Scope, publicId: string): Promise<BulkDecision | null> {
  const found = await db
    .selectFrom('bulk_decision')
    .select(['public_id as publicId', 'became', 'changed', 'undone_at as undoneAt'])
    .where('place_id', '=', scope.placeId)
    .where('public_id', '=', publicId)
    .executeTakeFirst()
  if (!found) return null
  const { undoneAt, ...bulk } = found
  return { ...bulk, isUndone: undoneAt !== null }
}
