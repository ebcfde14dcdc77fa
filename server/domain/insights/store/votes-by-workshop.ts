import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import { within } from '#domain/kernel/scope.ts'

/** Newest first; more would be a list that nobody looks through. */
const mostWorkshops = 40

/** Workshops that have voted on goals and seen it, with how many people voted on any. */
export async function findVotedWorkshops(db: Db, scope: Scope) {
  const { rows } = await sql<{ id: string; publicId: string; titleId: string; voted: number }>`
    select workshop.id, workshop.public_id as "publicId", workshop.title_id as "titleId",
      count(distinct vote.participant_id)::integer as voted
    from workshop
    join activity on activity.workshop_id = workshop.id and activity.revealed and activity.state = 'closed'
    join vote on vote.activity_id = activity.id and vote.round = activity.round and vote.allocation <> '{}'::jsonb
    where ${within(scope, 'workshop', 'counts')} and exists (
      select from choice join choice_goal on choice_goal.choice_id = choice.id where choice.activity_id = activity.id)
    group by workshop.id order by workshop.held_on desc, workshop.id desc limit ${mostWorkshops}`.execute(db)
  return rows
}

/** By workshop and goal: who voted where the goal was a choice, and who of them gave it anything. */
export async function findGoalVoters(db: Db, workshopIds: readonly string[]) {
  const { rows } = await sql<{ workshop: string; goal: string; voted: number; gave: number }>`
    select activity.workshop_id as workshop, choice_goal.goal_id as goal,
      count(distinct vote.participant_id)::integer as voted,
      (count(distinct vote.participant_id) filter (
        where (vote.allocation ->> choice.id::text)::int > 0))::integer as gave
    from activity
    join choice on choice.activity_id = activity.id
    join choice_goal on choice_goal.choice_id = choice.id
    join vote on vote.activity_id = activity.id and vote.round = activity.round and vote.allocation <> '{}'::jsonb
    where activity.workshop_id = any(${workshopIds}::uuid[]) and activity.revealed and activity.state = 'closed'
      and activity.kind in ('poll', 'dots', 'budget', 'statements')
    group by 1, 2`.execute(db)
  return rows
}
