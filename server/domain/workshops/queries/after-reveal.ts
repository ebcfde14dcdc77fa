import { sql } from 'kysely'
import type { Db } from '#db/client.ts'

/**
 * How many people count in a round's result by what was entered after the room had seen it: hands and sheets from then on,
 * and late votes that came or were let in then. The same as a record says of its rows.
 */
export async function countAfterReveal(db: Db, activityId: string, round: number): Promise<number> {
  const { rows } = await sql<{ people: number }>`
    with told as (
      select seq, at, payload, 1 + count(*) filter (where payload->>'step' = 'ask-again')
        over (order by seq rows between unbounded preceding and 1 preceding) as round
      from workshop_event
      where workshop_id = (select workshop_id from activity where id = ${activityId})
        and type = 'activity' and payload->>'activityId' = ${activityId}::text
    ), reveal as (
      select min(seq) as seq, min(at) as at from told where round = ${round} and payload->>'step' = 'reveal'
    ), let_in as (
      -- Each at its first time: later ones name it again.
      select key from told, reveal, jsonb_array_elements_text(payload->'admitted') as key
      where told.round = ${round} group by key, reveal.seq having min(told.seq) > reveal.seq
    ), newest as (
      select distinct on (table_id) table_id, people, version, at from hand_count
      where activity_id = ${activityId} and round = ${round}
      order by table_id, version desc
    ), hands as (
      select people, at from newest
      where not exists (
        select from newest as other
        where (other.table_id is null) <> (newest.table_id is null) and other.version > newest.version
      )
    )
    select (
      (select count(distinct vote.participant_id) from vote join ballot using (participant_id, cmd_id, activity_id, slot)
        where vote.activity_id = ${activityId} and vote.round = ${round} and vote.allocation <> '{}'::jsonb
          and (
            ((ballot.late or ballot.source = 'paper') and ballot.received_at > reveal.at)
            or ballot.participant_id || '/' || ballot.cmd_id in (select key from let_in)
          ))
      + coalesce((select sum(people) from hands where hands.at > reveal.at), 0)
    )::int as people
    from reveal`.execute(db)
  return rows[0]?.people ?? 0
}
