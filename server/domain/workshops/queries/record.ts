import type { Db } from '#db/client.ts'
import type { Allocation } from '#db/schema/workshops.ts'

export type VoteRecord = {
  /** What counts, with the command that made it so. */
  votes: { participantId: string; slot: string; allocation: Allocation; cmdId: string }[]
  /** How many commands were stored. */
  ballots: number
}

/** The record of one activity, person by person: for checking it against another one, never for a page. */
export async function readVoteRecord(db: Db, activityId: string): Promise<VoteRecord> {
  const votes = await db
    .selectFrom('vote')
    .select(['participant_id as participantId', 'slot', 'allocation', 'cmd_id as cmdId'])
    .where('activity_id', '=', activityId)
    .execute()
  const { ballots } = await db
    .selectFrom('ballot')
    .select((eb) => eb.fn.countAll<number>().as('ballots'))
    .where('activity_id', '=', activityId)
    .executeTakeFirstOrThrow()
  return { votes, ballots }
}
