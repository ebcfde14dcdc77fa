import type { Db } from '#db/client.ts'
import type { Mine } from '../schema/live.ts'
import type { EnteredBy } from '../store/ballots.ts'

/** What became of a helper's call for somebody to talk to. */
export async function readHelperCall(db: Db, by: EnteredBy): Promise<Mine['call']> {
  if (!('passId' in by)) return 'none'
  const call = await db
    .selectFrom('raised_hand')
    .select('seen_by')
    .where('pass_id', '=', by.passId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  if (!call) return 'none'
  return call.seen_by ? 'seen' : 'waiting'
}
