import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { Day } from '#db/schema/columns.ts'

/** A turn of a public commitment: which goal it is tied to, and when it came. */
export type CommitmentTurn = {
  kind: 'published' | 'overdue' | 'closed'
  publicId: string
  goalId: string
  at: Date
  /** The day that was missed: one that was moved and missed again is a turn of its own. */
  dueOn: Day | null
}

/** What became public, was missed or was closed from some moment on. A draft turns nothing. */
export async function readCommitmentTurns(
  db: Db,
  { id, timeZone }: { id: string; timeZone: string },
  { from, today }: { from: Date; today: Day },
): Promise<CommitmentTurn[]> {
  const { rows } = await sql<CommitmentTurn>`
    with public as (
      select commitment.*, version.stance, version.due_on,
        -- Missed from the first moment of the day after, by the place's clock.
        ((version.due_on + 1)::timestamp at time zone ${timeZone}) as missed_at
      from commitment join lateral (
        select stance, due_on from commitment_version
        where commitment_id = commitment.id order by number desc limit 1) as version on true
      where place_id = ${id} and state <> 'draft')
    select 'published' as kind, public_id as "publicId", goal_id as "goalId", published_at as at, null::date as "dueOn"
      from public where published_at >= ${from}
    union all
    select 'closed', public_id, goal_id, closed_at, null from public where closed_at >= ${from}
    union all
    select 'overdue', public_id, goal_id, missed_at, due_on from public
      where state = 'published' and stance in ('doing', 'will') and due_on < ${today}::date and missed_at >= ${from}`.execute(
    db,
  )
  return rows
}
