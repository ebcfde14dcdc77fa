import { type RawBuilder, sql } from 'kysely'
import { longestQuote } from '../contributions.ts'

const columns = sql`id, place_id, organisation_id, place_sees, survey_id, workshop_id, public_id, may_quote, may_publish,
  counted, char_length(text) <= ${sql.lit(longestQuote)} as is_short`

/**
 * Of each person and each goal or mission the contribution that falls to the lot first, by what people agreed to: rows of
 * `quotable`. Ids alone; whoever quotes reads the words, and whether they may be shown, when they are shown.
 * @param people ids of responses and participants
 */
export const quotableNow = (people: readonly string[]): RawBuilder<unknown> => sql`
  with said as materialized (
    select response_id as person_id, ${columns} from shown_contribution where response_id = any(${people}::uuid[])
    union all
    select participant_id, ${columns} from shown_contribution where participant_id = any(${people}::uuid[])),
  coded as (
    select said.*, subject_id, goal.id as goal_id, tag.stance, tag.tells_of
    from said join tag on tag.contribution_id = said.id
    join goal on goal.id = tag.goal_id and goal.kind = 'goal',
      lateral (values (goal.id), (goal.mission_id)) as about(subject_id)
    where said.counted and said.is_short and subject_id is not null)
  select distinct on (person_id, subject_id, leave, is_shared)
    place_id, organisation_id, person_id, subject_id, leave, place_sees <> 'counts' as is_shared,
    coalesce(survey_id, workshop_id) as source_id, coalesce(stance, '') as stance, coalesce(tells_of, '') as tells_of,
    public_id as lot, id as contribution_id
  from coded cross join lateral (values ('may_quote', may_quote), ('may_publish', may_publish)) as agreed(leave, did)
  where did
  order by person_id, subject_id, leave, is_shared, public_id collate "C", goal_id`
