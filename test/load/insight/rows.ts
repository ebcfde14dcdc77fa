import type pg from 'pg'

/** Each person says so many things, and each of them carries so many codes. */
export const [saidEach, tagsEach] = [5, 3]

/**
 * Puts people from `from` up to `to` into a survey, made by the database itself: over two areas and all ages, with what they
 * said tagged, marked and approved. The same numbers make the same people.
 */
export async function addPeople(owner: pg.Pool, surveySlug: string, from: number, to: number): Promise<void> {
  const numbers = [surveySlug, from, to - 1]
  await owner.query(
    `insert into response (id, place_id, organisation_id, survey_id, survey_version_id, way_in, language, edition,
       area_id, age_band, answered_on, received_at)
     select md5('response ' || n)::uuid, survey.place_id, survey.organisation_id, survey.id, version.id, 'seed', 'en', 'en',
       (array(select id from area where area.place_id = survey.place_id order by position) || null)[1 + n % 3],
       (array['18-24', '25-44', '45-64', '65-79', '80-plus', null])[1 + n / 3 % 6], current_date,
       now() - interval '150 days' + n % 150 * interval '1 day'
     from survey
     join lateral (select id from survey_version where survey_id = survey.id order by number desc limit 1) version on true,
       generate_series($2::integer, $3::integer) n
     where survey.slug = $1`,
    numbers,
  )
  await owner.query(
    `insert into contribution (id, public_id, place_id, organisation_id, place_sees, source, survey_id, response_id,
       text, language, area_id, age_band, may_quote, visibility, screened, coding, received_at, decided_at)
     select md5(n || ' said ' || k)::uuid, substr(md5(n || ' name ' || k), 1, 16), response.place_id,
       response.organisation_id, 'everything', 'survey', response.survey_id, response.id,
       'What matters to us is number ' || n || ', for the ' || k || '. time: a place to sit, and a bus in the evening.',
       'en', response.area_id, response.age_band, n % 4 > 0, 'approved', true, 'coded', response.received_at, now()
     from survey, generate_series($2::integer, $3::integer) n
     join response on response.id = md5('response ' || n)::uuid, generate_series(1, ${saidEach}) k
     where survey.slug = $1`,
    numbers,
  )
  await owner.query(
    `insert into tag (contribution_id, goal_id, goal_version_id, at, since, stance, tells_of)
     select md5(n || ' said ' || k)::uuid, goals.ids[at], goals.versions[at], now(), now() - interval '1 hour',
       (array['for', 'for', 'against', 'mixed', null])[1 + (n + k) % 5], (array['need', 'strength', null])[1 + (n + t) % 3]
     from survey
     join lateral (
       select array_agg(goal.id order by goal.position, goal.id) as ids,
         array_agg(version.id order by goal.position, goal.id) as versions
       from goal join lateral (
         select id from goal_version where goal_id = goal.id order by number desc limit 1) version on true
       where goal.place_id = survey.place_id and goal.kind = 'goal' and goal.retired_at is null) goals on true,
       generate_series($2::integer, $3::integer) n, generate_series(1, ${saidEach}) k, generate_series(1, ${tagsEach}) t,
       lateral (select 1 + (n % 977 + k * 2 + t) % cardinality(goals.ids) as at) which
     where survey.slug = $1`,
    numbers,
  )
  await owner.query('vacuum analyze')
}
