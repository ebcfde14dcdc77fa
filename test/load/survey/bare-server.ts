import { randomUUID } from 'node:crypto'
import express from 'express'
import pg from 'pg'

/**
 * The ceiling: an Express route with nothing of ours in it. `/whole` parses the same form, reads the same draft and runs
 * the same statements in one transaction; `/one` inserts one row. Prints its port when it listens.
 */
const [databaseUrl, surveyId = ''] = process.argv.slice(2)
const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 })
const app = express()
  .disable('x-powered-by')
  .use(express.urlencoded({ extended: false }))

const { rows } = await pool.query(
  `select survey.place_id, survey.organisation_id, survey.place_sees, version.id as version_id,
     (select jsonb_object_agg(key, id) from question where survey_version_id = version.id) as ids
   from survey join survey_version as version on version.survey_id = survey.id where survey.id = $1`,
  [surveyId],
)
const survey = rows[0] as {
  place_id: string
  organisation_id: string
  place_sees: string
  version_id: string
  ids: Record<string, string>
}
await pool.query('create table if not exists bare_one (id uuid primary key, answers jsonb, at timestamptz)')

const insertResponse = `insert into response (id, submission_hash, place_id, organisation_id, survey_id,
    survey_version_id, way_in, language, edition, receipt_hash, answered_on, received_at)
  values ($1, $2, $3, $4, $5, $6, 'link', 'en', 'en', $7, current_date, now())
  on conflict (submission_hash) do nothing returning id`

async function storeWhole(submissionId: string): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('select id from response where submission_hash = any($1)', [[submissionId]])
    await client.query(
      'select survey.*, version.definition from survey join survey_version as version on version.survey_id = survey.id where survey.id = $1',
      [surveyId],
    )
    await client.query('select id, code, name from area where place_id = $1', [survey.place_id])
    const draft = await client.query('select guest_id, answers from draft where submission_id = $1', [submissionId])
    const { answers } = draft.rows[0] as { answers: Record<string, string[]> }
    await client.query(
      `insert into rate_limit values ($1, 1, $2) on conflict (key) do update set points = rate_limit.points + 1 returning points`,
      [submissionId, Date.now() + 600_000],
    )
    const responseId = randomUUID()
    await client.query('begin')
    await client.query(insertResponse, [
      responseId,
      submissionId,
      survey.place_id,
      survey.organisation_id,
      surveyId,
      survey.version_id,
      randomUUID(),
    ])
    const questions = Object.entries(survey.ids).filter(([key]) => !['matters', 'better', 'age', 'area'].includes(key))
    await client.query(
      `insert into answer (response_id, question_id, value) values ${questions.map((_, index) => `($1, $${index * 2 + 2}, $${index * 2 + 3})`).join(', ')}`,
      [responseId, ...questions.flatMap(([key, id]) => [id, JSON.stringify({ choices: answers[key] ?? [] })])],
    )
    const texts = ['matters', 'better']
    await client.query(
      `insert into contribution (id, public_id, place_id, organisation_id, place_sees, source, survey_id, response_id, question_id, text, language, received_at)
       select text.id, text.public_id, $1, $2, $3, 'survey', $4, $5, text.question_id, text.text, 'en', now()
       from unnest($6::uuid[], $7::text[], $8::uuid[], $9::text[]) as text(id, public_id, question_id, text)
       on conflict do nothing returning id`,
      [
        ...[survey.place_id, survey.organisation_id, survey.place_sees, surveyId, responseId],
        ...[texts.map(() => randomUUID()), texts.map(() => randomUUID())],
        ...[texts.map((key) => survey.ids[key]), texts.map((key) => answers[key]?.[0])],
      ],
    )
    await client.query(
      `insert into consent (response_id, is_young, purpose, notice_version, given, given_by, at)
       select $1, false, purpose, 'bare', true, 'self', now() from unnest(array['analysis', 'quote', 'publish', 'contact', 'told']) as purpose`,
      [responseId],
    )
    await client.query('delete from draft where submission_id = $1', [submissionId])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}

app.post('/whole', (request, response, next) => {
  storeWhole(String(request.body.submissionId)).then(() => response.redirect('/thanks'), next)
})
app.post('/one', (request, response, next) => {
  pool
    .query('insert into bare_one values ($1, $2, now())', [randomUUID(), JSON.stringify(request.body)])
    .then(() => response.redirect('/thanks'), next)
})
const server = app.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.stdout.write(`${typeof address === 'object' ? address?.port : address}\n`)
})
