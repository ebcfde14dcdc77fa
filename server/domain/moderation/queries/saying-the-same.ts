import { type RawBuilder, sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import { within } from '#domain/kernel/scope.ts'
import type { QueueFilter } from '#domain/moderation/schema.ts'

/**
 * The ids of what says, or means, the same as the text that a filter names; undefined where it names none. A text that is
 * not there, or beyond the scope, or said by nobody else, has nobody beside it. What is with the safeguarding lead is told
 * by no other text: neither is it among them, nor does its name lead to them.
 */
export async function sayingTheSame(
  db: Db,
  scope: Scope,
  { alike, meant }: QueueFilter,
): Promise<RawBuilder<unknown> | undefined> {
  const publicId = meant ?? alike
  if (publicId === undefined) return undefined
  const found = await db
    .selectFrom('contribution')
    .leftJoin('contribution_screening as screening', 'screening.contribution_id', 'contribution.id')
    .leftJoin('contribution_meaning as meaning', 'meaning.contribution_id', 'contribution.id')
    .select(['contribution.id', 'screening.alike_id as alikeId', 'meaning.close_id as closeId'])
    .where(within(scope, 'contribution', 'everything'))
    .where('contribution.public_id', '=', publicId)
    .where('contribution.sealed', '=', false)
    .executeTakeFirst()
  const alikeId = found?.alikeId ?? null
  const closeId = meant === undefined ? null : (found?.closeId ?? null)
  return sql`
    select id as contribution_id from contribution where id = ${found?.id ?? null}::uuid
    union select contribution_id from contribution_screening where alike_id = ${alikeId}::uuid
    union select contribution_id from contribution_meaning where close_id = ${closeId}::uuid`
}
