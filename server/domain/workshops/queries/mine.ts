import type { Db } from '#db/client.ts'
import type { Visibility, Worry } from '#db/schema/contributions.ts'
import type { IdeaState, Mine, OwnIdea } from '../schema/live.ts'

/** As its author may know it: held and waiting look alike, nobody is told that they were flagged. */
const ideaState = (visibility: Visibility, worry: Worry): IdeaState =>
  visibility === 'hidden' ? 'hidden' : visibility === 'approved' && worry !== 'open' ? 'shown' : 'waiting'

const ownIdeas = (db: Db, participantId: string) =>
  db
    .selectFrom('contribution')
    .select(['public_id', 'activity_id', 'text', 'visibility', 'worry', 'cmd_id'])
    .where('participant_id', '=', participantId)

type Row = { public_id: string; activity_id: string | null; text: string; visibility: Visibility; worry: Worry }
const toOwnIdea = ({ public_id, activity_id, text, visibility, worry }: Row): OwnIdea => ({
  id: public_id,
  activityId: activity_id ?? '',
  text,
  state: ideaState(visibility, worry),
})

/** The idea that this command made. */
export async function readOwnIdea(db: Db, participantId: string, cmdId: string): Promise<OwnIdea | undefined> {
  const row = await ownIdeas(db, participantId).where('cmd_id', '=', cmdId).executeTakeFirst()
  return row && toOwnIdea(row)
}

/** All that a participant has sent, as it stands; ideas newest first. */
export async function readMine(
  db: Db,
  { id: participantId, workshopId }: { id: string; workshopId: string },
): Promise<Mine> {
  const sent = await db
    .selectFrom('ballot')
    .select((eb) => eb.fn.max('client_seq').as('highest'))
    .where('participant_id', '=', participantId)
    .executeTakeFirstOrThrow()
  const votes = await db
    .selectFrom('activity')
    .innerJoin('vote', (join) =>
      join.onRef('vote.activity_id', '=', 'activity.id').onRef('vote.round', '=', 'activity.round'),
    )
    .select(['vote.activity_id as activityId', 'slot', 'client_seq as clientSeq', 'allocation'])
    .where('activity.workshop_id', '=', workshopId)
    .where('vote.participant_id', '=', participantId)
    .execute()
  const ideas = await ownIdeas(db, participantId).orderBy('received_at', 'desc').orderBy('id', 'desc').execute()
  return { highestSeq: sent.highest ?? 0, votes, ideas: ideas.map(toOwnIdea), ...(await readAsked(db, participantId)) }
}

/** What this person asked of the facilitator, their seat, and time of their own. */
async function readAsked(db: Db, participantId: string): Promise<Pick<Mine, 'hand' | 'call' | 'table' | 'extra'>> {
  const raised = await db
    .selectFrom('raised_hand')
    .select(['kind', 'seen_by'])
    .where('participant_id', '=', participantId)
    .where('ended_at', 'is', null)
    .execute()
  const table = await db
    .selectFrom('participant')
    .innerJoin('seat_table', 'seat_table.id', 'participant.table_id')
    .select(['seat_table.id', 'seat_table.name'])
    .where('participant.id', '=', participantId)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  const extra = await db
    .selectFrom('extra_time')
    .innerJoin('activity', (join) =>
      join.onRef('activity.id', '=', 'extra_time.activity_id').onRef('activity.round', '=', 'extra_time.round'),
    )
    .select(['activity_id as activityId', 'seconds'])
    .where('participant_id', '=', participantId)
    .execute()
  const call = raised.find(({ kind }) => kind === 'call')
  return {
    hand: raised.some(({ kind }) => kind === 'hand'),
    call: call ? (call.seen_by ? 'seen' : 'waiting') : 'none',
    table: table ?? null,
    extra,
  }
}
