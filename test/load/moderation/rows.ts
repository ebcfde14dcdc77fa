import type pg from 'pg'
import { realIds } from '#domain/kernel/ids.ts'

/** One of each in turn: what fifty thousand people said is not, but its words are found as often. */
const openings = [
  'We need',
  'I would like',
  'Please keep',
  'It would help to have',
  'My family misses',
  'Nobody offers',
]
const things = ['a bus', 'a warm room', 'help with forms', 'benches', 'a dentist', 'a youth club', 'a lift', 'ہمیں بس']
const places = ['near the school', 'by the market', 'on our estate', 'close to the clinic', 'at the top end', 'in town']
const reasons = ['because the evenings are long', 'since the last one closed', 'for those who cannot walk far']
const languages = ['en', 'en', 'en', 'en', 'en', 'en', 'en', 'en', 'ur', 'pl']
const ages = ['18-24', '25-44', '25-44', '45-64', '45-64', '65-79', '80-plus', null]

const pick = <Value>(from: readonly Value[], number: number): Value => from[number % from.length] as Value

/** What is rare is as rare in a small table as in a large one: one text in five hundred. */
export const rareWord = 'trampoline'

function rowOf(number: number) {
  const thing = number % 500 === 0 ? `a ${rareWord}` : pick(things, number)
  const words = [pick(openings, number), thing, pick(places, number * 7), pick(reasons, number * 11)].join(' ')
  return {
    id: realIds.next(),
    response_id: realIds.next(),
    public_id: realIds.publicId(),
    text: `${words}. Leaflet ${number}. ${words}, and again ${pick(openings, number * 13).toLowerCase()}.`,
    language: pick(languages, number),
    age_band: pick(ages, number * 3),
    // Half of it is decided, and one in two hundred is a worry.
    visibility: number % 200 === 7 ? 'held' : number % 2 ? 'approved' : 'waiting',
    worry: number % 200 === 7 ? 'open' : 'none',
    seconds: number * 20,
    number,
  }
}

const perStatement = 2500

/** Puts texts from `from` up to `to` into a survey, each by a person of its own and with three tags. */
export async function addTexts(owner: pg.Pool, surveySlug: string, from: number, to: number): Promise<void> {
  for (let first = from; first < to; first += perStatement) {
    const count = Math.min(perStatement, to - first)
    const rows = JSON.stringify(Array.from({ length: count }, (_, index) => rowOf(first + index)))
    await owner.query(
      `insert into response (id, place_id, organisation_id, survey_id, survey_version_id, way_in, language, edition,
         answered_on, received_at)
       select row.response_id, survey.place_id, survey.organisation_id, survey.id, version.id, 'seed', row.language, 'en',
         current_date, now() - interval '40 days' + row.seconds * interval '1 second'
       from jsonb_to_recordset($1::jsonb) as row(response_id uuid, language text, seconds integer), survey
       join lateral (select id from survey_version where survey_id = survey.id order by number desc limit 1) as version
         on true
       where survey.slug = $2`,
      [rows, surveySlug],
    )
    await owner.query(
      `insert into contribution (id, public_id, place_id, organisation_id, place_sees, source, survey_id, response_id,
         text, language, age_band, visibility, worry, coding, received_at, decided_at)
       select row.id, row.public_id, survey.place_id, survey.organisation_id, 'everything', 'survey', survey.id,
         row.response_id, row.text, row.language, row.age_band, row.visibility, row.worry,
         case when row.number % 4 = 1 then 'none' else 'coded' end,
         now() - interval '40 days' + row.seconds * interval '1 second',
         case when row.visibility = 'approved' then now() - interval '30 days' + row.seconds * interval '1 second' end
       from jsonb_to_recordset($1::jsonb) as row(id uuid, public_id text, response_id uuid, text text, language text,
         age_band text, visibility text, worry text, seconds integer, number integer), survey
       where survey.slug = $2`,
      [rows, surveySlug],
    )
    await owner.query(
      `insert into tag (contribution_id, goal_id, goal_version_id, at)
       select row.id, goal.id, goal.version, now()
       from jsonb_to_recordset($1::jsonb) as row(id uuid, number integer)
       join lateral (
         select goal.id, (select id from goal_version where goal_id = goal.id order by number desc limit 1) as version
         from goal, survey where goal.place_id = survey.place_id and survey.slug = $2
         order by md5(goal.id::text || row.number) limit 3
       ) as goal on true`,
      [rows, surveySlug],
    )
    process.stderr.write(`${first + count} texts\n`)
  }
  await owner.query('vacuum analyze')
}
