import { randomUUID } from 'node:crypto'
import { realIds } from '#domain/kernel/ids.ts'
import type { BenchPlace } from './place.ts'
import { tenAnswers } from './ten-questions.ts'

/** Drafts that lack nothing but the last press on Send, begun five minutes ago. @returns the ids of their forms */
export async function prepare({ pool, survey }: BenchPlace, count: number): Promise<string[]> {
  const forms = Array.from({ length: count }, (_, number) => ({
    submission_id: randomUUID(),
    guest_id: realIds.next(),
    answers: tenAnswers(number),
  }))
  const rows = JSON.stringify(forms)
  await pool.query(
    `insert into guest (id, token_hash, created_at, expires_at)
     select guest_id, 'prepared ' || submission_id, now(), now() + interval '7 days'
     from jsonb_to_recordset($1::jsonb) as form(submission_id uuid, guest_id uuid)`,
    [rows],
  )
  await pool.query(
    `insert into draft (submission_id, guest_id, survey_id, survey_version_id, answers, started_at, updated_at)
     select submission_id, guest_id, $2, $3, answers, now() - interval '5 minutes', now()
     from jsonb_to_recordset($1::jsonb) as form(submission_id uuid, guest_id uuid, answers jsonb)`,
    [rows, survey.id, survey.versionId],
  )
  return forms.map((form) => form.submission_id)
}

/** How many of these forms are not in the table exactly once. */
export async function countLost({ pool, keys }: Pick<BenchPlace, 'pool' | 'keys'>, confirmed: readonly string[]) {
  const hashes = confirmed.map((id) => keys.hash('submission', id))
  const { rows } = await pool.query<{ lost: number }>(
    `select count(*)::int as lost from unnest($1::text[]) as hash
     where (select count(*) from response where submission_hash = hash) <> 1`,
    [hashes],
  )
  return rows[0]?.lost ?? Number.NaN
}
