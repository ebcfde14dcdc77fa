import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import { within } from '#domain/kernel/scope.ts'

/** What one person gave one choice: dots, or 1, 0 and -1 for agree, pass and disagree. */
const given = sql<number>`(vote.allocation ->> choice.id::text)::int`

/** Choices that stand for a goal, with each vote of their activity's present round. */
const votesOnGoals = (db: Db, scope: Scope) =>
  db
    .selectFrom('choice_goal')
    .innerJoin('choice', 'choice.id', 'choice_goal.choice_id')
    .innerJoin('activity', 'activity.id', 'choice.activity_id')
    .innerJoin('workshop', 'workshop.id', 'activity.workshop_id')
    .leftJoin('vote', (join) =>
      join
        .onRef('vote.activity_id', '=', 'activity.id')
        .onRef('vote.round', '=', 'activity.round')
        .on(sql<boolean>`jsonb_exists(vote.allocation, choice.id::text)`),
    )
    .where(within(scope, 'workshop', 'counts'))
    .where('activity.state', '!=', 'prepared')

export type GoalVotes = { votes: number; voters: number }

/**
 * Votes for each goal that a choice stands for, by goal id: dots, and agreements with statements.
 *
 * @param revealedOnly leaves out what a room has not been shown yet
 */
export async function findVotes(db: Db, scope: Scope, revealedOnly: boolean): Promise<Map<string, GoalVotes>> {
  const rows = await votesOnGoals(db, scope)
    .$if(revealedOnly, (query) => query.where('activity.revealed', '=', true).where('activity.state', '=', 'closed'))
    .select([
      'choice_goal.goal_id as goal',
      sql<number>`coalesce(sum(greatest(${given}, 0)), 0)`.as('votes'),
      sql<number>`count(distinct vote.participant_id) filter (where ${given} > 0)`.as('voters'),
    ])
    .groupBy('choice_goal.goal_id')
    .execute()
  return new Map(rows.map(({ goal, votes, voters }) => [goal, { votes: Number(votes), voters }]))
}

/** Each choice that stands for a goal, newest workshop first, with its votes. Words come as wording ids. */
export const findVotesByChoice = (db: Db, scope: Scope, goalId: string) =>
  votesOnGoals(db, scope)
    .select(['activity.kind', 'workshop.title_id', 'activity.text_id', 'choice.text_id as choice_id'])
    .select([
      sql<string>`workshop.held_on`.as('heldOn'),
      sql<number>`coalesce(sum(greatest(${given}, 0)), 0)::int`.as('votes'),
      sql<number>`count(*) filter (where ${given} < 0)`.as('against'),
      sql<number>`count(*) filter (where ${given} = 0)`.as('passes'),
      sql<number>`count(distinct vote.participant_id)`.as('voters'),
    ])
    .where('choice_goal.goal_id', '=', goalId)
    .groupBy(['choice.id', 'activity.id', 'workshop.id'])
    .orderBy('workshop.held_on', 'desc')
    .orderBy('workshop.id')
    .orderBy('activity.position')
    .orderBy('choice.position')
    .execute()
