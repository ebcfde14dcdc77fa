import { sql } from 'kysely'
import type { Db } from '#db/client.ts'

/** @param timer its end, and its whole length; null for no timer any more */
export async function saveRunningTimer(
  db: Db,
  activityId: string,
  timer: { endsAt: Date; seconds: number } | null,
): Promise<void> {
  await db
    .updateTable('activity')
    .set(timer ? { ends_at: timer.endsAt, timer_seconds: timer.seconds } : { ends_at: null })
    .where('id', '=', activityId)
    .execute()
}

/**
 * More time for one person, on top of what they have.
 * @param most seconds of one person in all
 */
export async function addExtraTime(
  db: Db,
  whose: { activityId: string; round: number; participantId: string },
  seconds: number,
  most: number,
): Promise<void> {
  await sql`
    insert into extra_time (activity_id, round, participant_id, seconds)
    values (${whose.activityId}, ${whose.round}, ${whose.participantId}, ${seconds})
    on conflict (activity_id, round, participant_id) do update
      set seconds = least(extra_time.seconds + excluded.seconds, ${most}), times = extra_time.times + 1`.execute(db)
}

export type TimedOut = { activityId: string; workshopId: string }

/**
 * Open activities whose last one's time is over: the room's end, the most that anybody has of their own, and a grace.
 * @param activityId only this one
 */
export async function findTimedOut(
  db: Db,
  now: Date,
  graceMilliseconds: number,
  activityId: string | null = null,
): Promise<TimedOut[]> {
  const { rows } = await sql<TimedOut>`
    select id as "activityId", workshop_id as "workshopId" from activity
    where state = 'open' and ends_at is not null
      and (${activityId}::uuid is null or id = ${activityId})
      and ends_at + make_interval(secs => coalesce((
        select max(seconds) from extra_time
        where extra_time.activity_id = activity.id and extra_time.round = activity.round
      ), 0)) <= ${new Date(now.getTime() - graceMilliseconds).toISOString()}::timestamptz`.execute(db)
  return rows
}
