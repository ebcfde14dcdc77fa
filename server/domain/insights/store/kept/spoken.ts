import { type RawBuilder, sql } from 'kysely'

const columns = sql`id, organisation_id, source, group_size, received_at, place_sees, counted, visibility, coding,
  no_goal_fits`

/**
 * What some people add to the counts, from what is there now, as rows of `spoken`: as one of everybody, for each code on
 * what they said, and for each mission. It says in one statement what the statements that count from scratch say
 * (people.ts, goals.ts, kinds.ts, contributions.ts); a test holds them together.
 * @param people ids of responses and participants
 */
export const spokenNow = (people: readonly string[]): RawBuilder<unknown> => sql`
  with person as (
    select response.id, survey.place_id, survey.organisation_id, response.area_id, response.age_band, response.counted,
      response.in_analysis, case response.way_in when 'import' then 'import' else 'survey' end as way
    from response join survey on survey.id = response.survey_id where response.id = any(${people}::uuid[])
    union all
    select participant.id, workshop.place_id, workshop.organisation_id, participant.area_id, participant.age_band, true,
      true, 'workshop'
    from participant join workshop on workshop.id = participant.workshop_id
    where participant.id = any(${people}::uuid[])),
  said as materialized (
    select response_id as person_id, ${columns} from contribution where response_id = any(${people}::uuid[])
    union all
    select participant_id, ${columns} from contribution where participant_id = any(${people}::uuid[])),
  numbers as (
    select said.person_id, max(said.group_size) filter (where said.counted and said.group_size > 1) as at_table,
      array[
        count(*) filter (where said.counted),
        count(*) filter (where not said.counted and person.in_analysis),
        count(*) filter (where said.counted and said.visibility in ('approved', 'hidden')),
        count(*) filter (where said.counted and said.coding = 'none'),
        count(*) filter (where said.counted and said.no_goal_fits),
        count(*) filter (where said.counted and said.place_sees = 'counts')]::integer[] as numbers
    from said join person on person.id = said.person_id group by said.person_id),
  coded as materialized (
    select said.id, said.person_id, said.organisation_id, said.source as way, said.group_size, said.received_at,
      goal.id as goal_id, goal.kind, goal.mission_id, tag.goal_version_id, tag.stance, tag.tells_of
    from said join tag on tag.contribution_id = said.id join goal on goal.id = tag.goal_id where said.counted),
  pair as (
    select person_id, way, goal_id, array_agg(other_id) as beside, array_agg(heads) as beside_heads
    from (
      select one.person_id, one.way, one.goal_id, other.goal_id as other_id, max(one.group_size)::integer as heads
      from coded one join coded other on other.id = one.id and other.goal_id <> one.goal_id
      group by one.person_id, one.way, one.goal_id, other.goal_id) as both_said
    group by person_id, way, goal_id),
  to_code as (
    select person_id, organisation_id, goal_id as subject_id, case kind when 'goal' then 'goal' else 'code' end as kind, way,
      max(group_size)::integer as heads, count(*)::integer as records, min(received_at) as first,
      case when bool_or(tells_of = 'strength') then 'strength' when bool_or(tells_of = 'need') then 'need' end as tells,
      case when bool_or(stance in ('against', 'mixed')) then 'against' when bool_or(stance = 'for') then 'for' end
        as stance,
      array_agg(goal_version_id) as wordings
    from coded group by person_id, organisation_id, goal_id, kind, way),
  to_mission as (
    select person_id, organisation_id, mission_id as subject_id, 'mission' as kind, way,
      max(group_size)::integer as heads, count(*)::integer as records
    from (
      select distinct id, person_id, organisation_id, mission_id, way, group_size from coded
      where kind = 'goal' and mission_id is not null) as of_mission
    group by person_id, organisation_id, mission_id, way),
  spoke as (
    select to_code.*, coalesce(beside, '{}') as beside, coalesce(beside_heads, '{}') as beside_heads
    from to_code left join pair
      on (pair.person_id, pair.way, pair.goal_id) = (to_code.person_id, to_code.way, to_code.subject_id)
    union all
    select person_id, organisation_id, subject_id, kind, way, heads, records, null, null, null, '{}', '{}', '{}'
    from to_mission)
  select person.place_id, person.organisation_id, person.id as person_id, person.place_id as subject_id,
    'everybody' as kind, person.way,
    case when person.counted then coalesce(at_table, 1) else 0 end as heads,
    case when person.counted then 1 else 0 end as records,
    -- Who sits at a table is not what its scribe is.
    case when at_table is null then person.area_id end as area_id,
    case when at_table is null then person.age_band end as age_band,
    null as tells, null as stance, null as month, '{}'::uuid[] as wordings, '{}'::uuid[] as beside,
    '{}'::integer[] as beside_heads, coalesce(numbers, '{}') as numbers
  from person left join (
    select person_id, case when person.way = 'workshop' then at_table end as at_table, numbers
    from numbers join person on person.id = numbers.person_id) as own on own.person_id = person.id
  union all
  select person.place_id, spoke.organisation_id, spoke.person_id, spoke.subject_id, spoke.kind, spoke.way, spoke.heads,
    spoke.records, case when spoke.heads = 1 then person.area_id end, case when spoke.heads = 1 then person.age_band end,
    spoke.tells, spoke.stance, to_char(spoke.first at time zone place.time_zone, 'YYYY-MM'), spoke.wordings, spoke.beside,
    spoke.beside_heads, '{}'
  from spoke join person on person.id = spoke.person_id join place on place.id = person.place_id`
