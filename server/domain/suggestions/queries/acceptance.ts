import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { SuggestionArm } from '#db/schema/suggestions.ts'

/**
 * Of texts that somebody tagged after something was suggested for them: `met`, a suggested code was chosen; `offered` and
 * `taken` count codes; `others`, codes chosen beside them. The hidden arm says what people choose unseen.
 */
export type Acceptance = {
  arm: SuggestionArm
  texts: number
  met: number
  offered: number
  taken: number
  others: number
}

/** Every press of a choice is a line of the log. What somebody presses within so many minutes is one choice. */
const sittingMinutes = 30

/**
 * How suggestions and choices meet in a place, with and without being seen. Only the first person's first sitting counts,
 * by what it came to: not what others made of it, nor a change of the code book. That no goal fits is a choice of none.
 */
export async function readAcceptance(db: Db, placeId: string): Promise<Acceptance[]> {
  const { rows } = await sql<Acceptance>`
    with judged as (
      select made.arm, suggested.ids as suggested, chosen.ids as chosen
      from suggestion_set made
      join contribution on contribution.id = made.contribution_id and contribution.coding <> 'none'
      cross join lateral (
        select array_agg(goal_id) as ids from suggestion where suggestion.contribution_id = made.contribution_id
      ) suggested
      cross join lateral (
        select line.* from (
          select * from coding_change
          where contribution_id = made.contribution_id and coding_change.at >= made.at
            and person_id is not null and book_change_id is null
          order by coding_change.at, id limit 1
        ) first
        join coding_change line on line.contribution_id = first.contribution_id and line.person_id = first.person_id
          and line.book_change_id is null and (line.at, line.id) >= (first.at, first.id)
          and line.at < first.at + make_interval(mins => ${sittingMinutes})
        where not exists (
          select from coding_change other
          where other.contribution_id = first.contribution_id
            and (other.person_id is distinct from first.person_id or other.book_change_id is not null)
            and (other.at, other.id) > (first.at, first.id) and (other.at, other.id) < (line.at, line.id))
        order by line.at desc, line.id desc limit 1
      ) last
      cross join lateral (
        select array(select goal_id from goal_version where id = any(last.goal_version_ids)) as ids
      ) chosen
      where made.place_id = ${placeId} and made.state = 'ready' and (last.no_goal_fits or chosen.ids <> '{}')
    )
    select arm, count(*) as texts,
      count(*) filter (where suggested && chosen) as met,
      sum(cardinality(suggested))::int as offered,
      sum((select count(*) from unnest(suggested) code where code = any(chosen)))::int as taken,
      sum((select count(*) from unnest(chosen) code where not code = any(suggested)))::int as others
    from judged group by arm order by arm desc`.execute(db)
  return rows
}
