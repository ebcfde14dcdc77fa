import type pg from 'pg'
import { valuesInSql } from './sixty-columns.ts'

/** In order of their number, as rows that came in one after the other; `kind` keeps tables apart. */
const idOf = (kind: number, number: string) =>
  `('01900000-0000-7000-8${String(kind).padStart(3, '0')}-' || lpad(to_hex(${number}), 12, '0'))::uuid`

/** Between 90 and 330 characters, no two alike; one in a hundred begins like a formula. */
const said = `case when n % 100 = 7 then '=1+1 ' else '' end || 'Number ' || n || ' says: '
  || repeat('benches on the way to the clinic, a bus that waits, and a warm room; ', 1 + n % 5) || md5(n::text)`

/**
 * Puts `people` responses to a survey into the place, each with one approved text and one tag, and with all other
 * answers where `hasAnswers`. By whoever owns the tables, past all that keeps their searches up to date: what is measured
 * here reads rows, whole.
 */
export async function addPeople(
  owner: pg.Pool,
  { slug, kind, people, hasAnswers }: { slug: string; kind: number; people: number; hasAnswers: boolean },
): Promise<void> {
  const client = await owner.connect()
  try {
    await client.query('set session_replication_role = replica')
    const of = `from generate_series(1, ${people}) as n, survey
      join lateral (select id from survey_version where survey_id = survey.id order by number desc limit 1) as version on true`
    await client.query(
      `insert into response (id, place_id, organisation_id, survey_id, survey_version_id, way_in, language, edition,
         age_band, answered_on, received_at)
       select ${idOf(kind, 'n')}, survey.place_id, survey.organisation_id, survey.id, version.id, 'link', 'en', 'en',
         (array['18-24', '25-44', '45-64', '65-79'])[1 + n % 4], current_date - n % 40, now() - interval '1 hour'
       ${of} where survey.slug = $1`,
      [slug],
    )
    await client.query(
      `insert into contribution (id, public_id, place_id, organisation_id, place_sees, source, survey_id, response_id,
         question_id, text, language, age_band, visibility, worry, coding, screened, received_at, decided_at)
       select ${idOf(kind + 1, 'n')}, md5($1 || n), survey.place_id, survey.organisation_id, 'everything', 'survey',
         survey.id, ${idOf(kind, 'n')}, question.id, ${said}, 'en', '25-44', 'approved', 'none', 'coded', true,
         now() - interval '1 hour', now() - interval '1 hour'
       ${of} join question on question.survey_version_id = version.id and question.kind = 'open-text'
       where survey.slug = $1`,
      [slug],
    )
    await client.query(
      `insert into tag (contribution_id, goal_id, goal_version_id, at)
       select ${idOf(kind + 1, 'n')}, goals.ids[1 + n % cardinality(goals.ids)],
         goals.versions[1 + n % cardinality(goals.ids)], now()
       from generate_series(1, ${people}) as n, (
         select array_agg(goal.id order by goal.id) as ids, array_agg(newest.id order by goal.id) as versions
         from goal join survey on survey.place_id = goal.place_id and survey.slug = $1
         join lateral (select id from goal_version where goal_id = goal.id order by number desc limit 1) as newest on true
       ) as goals`,
      [slug],
    )
    if (hasAnswers)
      for (const [key, value] of Object.entries(valuesInSql))
        await client.query(
          `insert into answer (response_id, question_id, value)
           select ${idOf(kind, 'n')}, question.id, ${value} ${of}
           join question on question.survey_version_id = version.id and question.key = $2 where survey.slug = $1`,
          [slug, key],
        )
    await client.query('set session_replication_role = default')
  } finally {
    client.release()
  }
  process.stderr.write(`${people} people of ${slug}\n`)
}
