import { sql } from 'kysely'
import type { Db } from '#db/client.ts'

/** What any process may have moved in a workshop, as numbers that only change when it moved. */
export type Pulse = {
  workshopId: string
  /** Of its newest event. */
  seq: number
  joined: number
  /** Of the activity on every screen, and of those that are open. `late`: ballots beside the tally. */
  results: { activityId: string; version: number; late: number }[]
}

/** One query for all workshops, cheap enough for each second. */
export async function readPulses(db: Db, workshopIds: readonly string[]): Promise<Pulse[]> {
  const { rows } = await sql<Pulse>`
    select workshop.id as "workshopId", workshop.seq,
      (select count(*) from participant where participant.workshop_id = workshop.id
        and participant.kind = 'phone') as joined,
      (
        select coalesce(json_agg(json_build_object('activityId', activity.id, 'version', activity.version, 'late',
          (select count(*) from ballot where ballot.activity_id = activity.id and ballot.late))), '[]')
        from activity
        where activity.workshop_id = workshop.id
          and (activity.id = workshop.active_activity_id or activity.state in ('open', 'paused'))
      ) as results
    from workshop where workshop.id = any(${workshopIds}::uuid[])`.execute(db)
  return rows
}
