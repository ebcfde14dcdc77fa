import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
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

/** All that a participant has sent, as it stands; ideas newest first. One statement: a whole hall asks at once. */
export async function readMine(
  db: Db,
  { id: participantId, workshopId }: { id: string; workshopId: string },
): Promise<Mine> {
  const { ideas, asked, extra, ...mine } = await db
    .selectNoFrom((eb) => [
      eb.fn
        .coalesce(
          eb
            .selectFrom('ballot')
            .select((ballot) => ballot.fn.max('client_seq').as('highest'))
            .where('participant_id', '=', participantId),
          eb.lit(0),
        )
        .as('highestSeq'),
      jsonArrayFrom(standingVotes(db, workshopId, participantId)).as('votes'),
      jsonArrayFrom(ownIdeas(db, participantId).orderBy('received_at', 'desc').orderBy('id', 'desc')).as('ideas'),
      jsonArrayFrom(
        eb
          .selectFrom('raised_hand')
          .select(['kind', 'seen_by'])
          .where('participant_id', '=', participantId)
          .where('ended_at', 'is', null),
      ).as('asked'),
      jsonObjectFrom(
        eb
          .selectFrom('participant')
          .innerJoin('seat_table', 'seat_table.id', 'participant.table_id')
          .select(['seat_table.id', 'seat_table.name'])
          .where('participant.id', '=', participantId)
          .where('removed_at', 'is', null),
      ).as('table'),
      jsonArrayFrom(
        eb
          .selectFrom('extra_time')
          .innerJoin('activity', (join) =>
            join.onRef('activity.id', '=', 'extra_time.activity_id').onRef('activity.round', '=', 'extra_time.round'),
          )
          .select(['activity_id as activityId', 'seconds'])
          .where('participant_id', '=', participantId),
      ).as('extra'),
    ])
    .executeTakeFirstOrThrow()
  const call = asked.find(({ kind }) => kind === 'call')
  return {
    ...mine,
    ideas: ideas.map(toOwnIdea),
    hand: asked.some(({ kind }) => kind === 'hand'),
    call: call ? (call.seen_by ? 'seen' : 'waiting') : 'none',
    extra,
  }
}

/** What counts of theirs in today's round of each activity. */
const standingVotes = (db: Db, workshopId: string, participantId: string) =>
  db
    .selectFrom('activity')
    .innerJoin('vote', (join) =>
      join.onRef('vote.activity_id', '=', 'activity.id').onRef('vote.round', '=', 'activity.round'),
    )
    .select(['vote.activity_id as activityId', 'slot', 'client_seq as clientSeq', 'allocation'])
    .where('activity.workshop_id', '=', workshopId)
    .where('vote.participant_id', '=', participantId)
