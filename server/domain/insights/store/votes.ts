import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { ActivityKind } from '#db/schema/workshops.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import { within } from '#domain/kernel/scope.ts'

/** What one person gave one choice: dots, 1 for chosen, or 1, 0 and -1 for agree, pass and disagree. */
const given = sql<number>`(vote.allocation ->> choice.id::text)::int`

/**
 * Kinds whose answers add up to something. A place in a ranking and a step of a scale do not: two third places are no
 * sixth one. They stand in the workshop's own results.
 */
const addingUp: ActivityKind[] = ['poll', 'dots', 'budget', 'questions', 'statements']

/**
 * Choices that a room has been shown the result of, with each vote of their activity's present round. What still runs, or
 * was never shown, is nobody's to read: a number that moves as somebody presses tells on them.
 */
const votesOnChoices = (db: Db, scope: Scope) =>
  db
    .selectFrom('choice')
    .innerJoin('activity', 'activity.id', 'choice.activity_id')
    .innerJoin('workshop', 'workshop.id', 'activity.workshop_id')
    .leftJoin('vote', (join) =>
      join
        .onRef('vote.activity_id', '=', 'activity.id')
        .onRef('vote.round', '=', 'activity.round')
        .on(sql<boolean>`jsonb_exists(vote.allocation, choice.id::text)`),
    )
    .where(within(scope, 'workshop', 'counts'))
    .where('activity.state', '=', 'closed')
    .where('activity.revealed', '=', true)
    .where('activity.kind', 'in', addingUp)

export type GoalVotes = { votes: number; voters: number }

/**
 * Votes for each goal that a choice stands for, or for each mission, by its id: dots, and agreements with statements. A
 * choice that stands for two goals of a mission counts once for the mission.
 */
export async function findVotes(db: Db, scope: Scope, on: 'goal' | 'mission'): Promise<Map<string, GoalVotes>> {
  const subject = on === 'goal' ? sql<string>`goal.id` : sql<string>`goal.mission_id`
  const rows = await votesOnChoices(db, scope)
    .innerJoin(
      (query) =>
        query
          .selectFrom('choice_goal')
          .innerJoin('goal', 'goal.id', 'choice_goal.goal_id')
          .select(['choice_goal.choice_id', subject.as('subject')])
          .distinct()
          .as('stands'),
      (join) => join.onRef('stands.choice_id', '=', 'choice.id'),
    )
    .select([
      'stands.subject',
      sql<number>`coalesce(sum(greatest(${given}, 0)), 0)`.as('votes'),
      sql<number>`count(distinct vote.participant_id) filter (where ${given} > 0)`.as('voters'),
    ])
    .groupBy('stands.subject')
    .execute()
  return new Map(rows.map(({ subject, votes, voters }) => [subject, { votes: Number(votes), voters }]))
}

/** Each choice that stands for any of the goals, once, newest workshop first, with its votes. Words come as wording ids. */
export const findVotesByChoice = (db: Db, scope: Scope, goalIds: readonly string[]) =>
  votesOnChoices(db, scope)
    .select(['activity.kind', 'workshop.title_id', 'activity.text_id', 'choice.text_id as choice_id'])
    .select([
      sql<string>`workshop.held_on`.as('heldOn'),
      sql<number>`coalesce(sum(greatest(${given}, 0)), 0)::int`.as('votes'),
      sql<number>`count(*) filter (where ${given} < 0)`.as('against'),
      sql<number>`count(*) filter (where ${given} = 0)`.as('passes'),
      sql<number>`count(distinct vote.participant_id)`.as('voters'),
    ])
    .where('choice.id', 'in', (query) =>
      query.selectFrom('choice_goal').select('choice_id').where('goal_id', 'in', goalIds),
    )
    // What the room said itself stands among the contributions.
    .where('choice.text_id', 'is not', null)
    .$narrowType<{ choice_id: string }>()
    .groupBy(['choice.id', 'activity.id', 'workshop.id'])
    .orderBy('workshop.held_on', 'desc')
    .orderBy('workshop.id')
    .orderBy('activity.position')
    .orderBy('choice.position')
    .execute()
