import type { Db } from '#db/client.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import type { Failed } from '../schema.ts'

/** Makes what failed wait again, as if it had been made now. @returns how many */
export async function wakeFailed(
  db: Db,
  { placeId }: Scope,
  { state, reason }: Pick<Failed, 'state' | 'reason'>,
  now: Date,
): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('told_message')
    .set({ state: 'waiting', tries: 0, unsure_times: 0, since: now, next_try_at: now, changed_at: now })
    .where('place_id', '=', placeId)
    .where('state', '=', state)
    .where('reason', '=', reason)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}
