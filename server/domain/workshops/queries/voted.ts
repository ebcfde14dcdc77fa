import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { ActivityKind, Allocation, StoredSettings } from '#db/schema/workshops.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import { within } from '#domain/kernel/scope.ts'
import { type HandCount, newestHands } from './hand-counts.ts'

/** A vote that is closed and shown to its room, with all that counting it needs; never for a page. */
export type Voted = {
  workshopId: string
  workshop: string
  titleId: string
  heldOn: string
  organisation: string
  publicId: string
  round: number
  /** Moves with each vote, and with each round. */
  version: number
  promptId: string
  kind: ActivityKind
  dots: number | null
  settings: StoredSettings
  /** `said`: what the room put forward itself, as far as it may be shown. */
  choices: { id: string; cost: number | null; textId: string | null; said: string | null; saidIn: string | null }[]
  /** What each person gave in the present round, all slots together. */
  ballots: Allocation[]
  hands: HandCount[]
}

/**
 * The votes of the newest workshops whose words a scope may read, in the order of their agendas: all in one statement.
 * @param mostWorkshops that have such a vote
 */
export async function findVoted(
  db: Db,
  scope: Scope,
  kinds: readonly ActivityKind[],
  mostWorkshops: number,
): Promise<Voted[]> {
  const isDone = sql`activity.revealed and activity.state = 'closed' and activity.kind = any(${kinds}::text[])`
  const { rows } = await sql<Voted>`
    with room as (
      select workshop.id, workshop.public_id, workshop.title_id, workshop.held_on, organisation.name
      from workshop join organisation on organisation.id = workshop.organisation_id
      where ${within(scope, 'workshop', 'moderated-text')}
        and exists (select from activity where activity.workshop_id = workshop.id and ${isDone})
      order by workshop.held_on desc, workshop.id desc limit ${mostWorkshops})
    select room.id as "workshopId", room.public_id as workshop, room.title_id as "titleId",
      room.held_on::text as "heldOn", room.name as organisation, activity.public_id as "publicId", activity.round, activity.version,
      activity.text_id as "promptId", activity.kind, activity.dots, activity.settings,
      choices.all as choices, ballots.all as ballots, hands.all as hands
    from room join activity on activity.workshop_id = room.id and ${isDone}
    cross join lateral (
      select coalesce(json_agg(json_build_object('id', choice.id, 'cost', choice.cost, 'textId', choice.text_id,
        'said', said.text, 'saidIn', said.language) order by choice.position), '[]') as all
      from choice left join shown_contribution said on said.id = choice.contribution_id
      where choice.activity_id = activity.id and (choice.text_id is not null or said.id is not null)) as choices
    cross join lateral (
      select coalesce(json_agg(ballot.given order by ballot.participant_id), '[]') as all
      from (
        select vote.participant_id, jsonb_object_agg(one.key, one.value order by vote.slot) as given
        from vote cross join lateral jsonb_each(vote.allocation) as one
        where vote.activity_id = activity.id and vote.round = activity.round
        group by vote.participant_id) as ballot) as ballots
    cross join lateral (
      select coalesce(json_agg(hand), '[]') as all
      from (${newestHands(sql`activity.id`, sql`activity.round`)}) as hand) as hands
    order by room.held_on desc, room.id desc, activity.position`.execute(db)
  return rows
}
