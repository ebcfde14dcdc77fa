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

/** How suggestions and choices meet in a place, with and without being seen. Only the first choice counts: not what a code book's change made of it. */
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
        select array_agg(version.goal_id) as ids from (
          select goal_version_ids from coding_change
          where coding_change.contribution_id = made.contribution_id and coding_change.at >= made.at
          order by coding_change.at, coding_change.id limit 1
        ) first
        join goal_version version on version.id = any(first.goal_version_ids)
      ) chosen
      where made.place_id = ${placeId} and made.state = 'ready' and chosen.ids is not null
    )
    select arm, count(*) as texts,
      count(*) filter (where suggested && chosen) as met,
      sum(cardinality(suggested))::int as offered,
      sum((select count(*) from unnest(suggested) code where code = any(chosen)))::int as taken,
      sum((select count(*) from unnest(chosen) code where not code = any(suggested)))::int as others
    from judged group by arm order by arm desc`.execute(db)
  return rows
}
