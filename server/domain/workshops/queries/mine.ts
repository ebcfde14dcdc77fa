import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import type { Db } from '#db/client.ts'
import type { Visibility, Worry } from '#db/schema/contributions.ts'
import type { ActivityKind } from '#db/schema/workshops.ts'
import { kinds } from '../schema/kinds.ts'
import type { IdeaState, Mine, OwnIdea } from '../schema/live.ts'

type Row = {
  public_id: string
  activity_id: string | null
  text: string
  visibility: Visibility
  worry: Worry
  kind: ActivityKind | null
  revealed: boolean | null
}

/** As its author may know it: held and waiting look alike, nobody is told that they were flagged. */
function ideaState({ visibility, worry, kind, revealed }: Row): IdeaState {
  if (visibility === 'hidden') return 'hidden'
  // Let through is not yet shown, where answers are shown all at once.
  const isDue = kind === null || kinds[kind].becomes === 'choice' || kinds[kind].shows === 'when-approved' || revealed
  return visibility === 'approved' && worry !== 'open' && isDue ? 'shown' : 'waiting'
}

const ownIdeas = (db: Db, participantId: string) =>
  db
    .selectFrom('contribution')
    .leftJoin('activity', 'activity.id', 'contribution.activity_id')
    .select(['contribution.public_id', 'activity_id', 'text', 'visibility', 'worry', 'cmd_id', 'kind', 'revealed'])
    .where('participant_id', '=', participantId)

const toOwnIdea = (row: Row): OwnIdea => ({
  id: row.public_id,
  activityId: row.activity_id ?? '',
  text: row.text,
  state: ideaState(row),
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
      jsonArrayFrom(ownIdeas(db, participantId).orderBy('received_at', 'desc').orderBy('contribution.id', 'desc')).as(
        'ideas',
      ),
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
