import { createHash } from 'node:crypto'
import type pg from 'pg'
import type { Keys } from '#domain/kernel/keys.ts'
import { codeFrom } from '#domain/receipts/rules.ts'

/** Receipts that are opened, spread over all people there are. */
export const opened = 100

/** The six words of the nth receipt that is opened: the same ones in every run. */
export const codeOf = (nth: number): string => codeFrom(createHash('sha256').update(`receipt ${nth}`).digest())

/**
 * Gives people their receipts, after `addPeople` of bench:insight has put them there: each answered a question, let
 * everything be done with their words, and was read by a person. @param people how many there are by now
 */
export async function addReceipts(owner: pg.Pool, keys: Keys, surveySlug: string, from: number, to: number) {
  const numbers = [surveySlug, from, to - 1]
  await owner.query(
    `update contribution set may_publish = may_quote
     from generate_series($1::integer, $2::integer) n where response_id = md5('response ' || n)::uuid`,
    [from, to - 1],
  )
  await owner.query(
    // Of what each said one answers the open question: a response has one answer to each.
    `update contribution set question_id = question.id
     from survey join lateral (
       select question.id from question join survey_version version on version.id = question.survey_version_id
       where version.survey_id = survey.id and question.kind = 'open-text'
       order by version.number desc, question.position limit 1) question on true,
       generate_series($2::integer, $3::integer) n
     where survey.slug = $1 and contribution.id = md5(n || ' said 1')::uuid`,
    numbers,
  )
  await owner.query(
    `insert into consent (response_id, is_young, purpose, notice_version, given, given_by, at)
     select md5('response ' || n)::uuid, false, purpose, 'one', true, 'self', now()
     from generate_series($1::integer, $2::integer) n, unnest(array['analysis', 'quote', 'publish']) purpose`,
    [from, to - 1],
  )
  await owner.query(
    `insert into visibility_change (id, contribution_id, was, became, person_id, at)
     select md5('read ' || contribution.id)::uuid, contribution.id, 'waiting', 'approved',
       (select id from person order by id limit 1), now()
     from contribution join generate_series($1::integer, $2::integer) n on response_id = md5('response ' || n)::uuid`,
    [from, to - 1],
  )
  // Everybody has one; a hundred of them, spread over all there are by now, are known by their words.
  const known = Array.from({ length: opened }, (_, nth) => keys.hash('receipt-hash', codeOf(nth)))
  await owner.query(`update response set receipt_hash = md5(id::text) where receipt_hash = any($1)`, [known])
  await owner.query(
    `update response set receipt_hash = md5('receipt ' || n)
     from generate_series($1::integer, $2::integer) n where response.id = md5('response ' || n)::uuid`,
    [from, to - 1],
  )
  for (const [nth, hash] of known.entries())
    await owner.query(`update response set receipt_hash = $1 where id = md5('response ' || $2::integer)::uuid`, [
      hash,
      Math.floor((nth * to) / opened),
    ])
}

/** What was concluded and issued: a finding for each ten promises, on ten texts; and packs with a hundred quotes each. */
export async function addConclusions(owner: pg.Pool, findings: number, people: number): Promise<void> {
  const placed = `(select place_id from survey where slug = 'what-matters')`
  const person = `(select id from person order by id limit 1)`
  const frozen = `{"people":24,"contributions":31,"votes":null,"everybody":120,"tables":[],"least":5,"policy":"withhold","wording":1,"notTagged":0}`
  await owner.query(
    `insert into finding (id, public_id, place_id, goal_id, cover, state, frozen, frozen_at, created_at, changed_at)
     select md5('finding ' || n)::uuid, substr(md5('finding ' || n), 1, 16), ${placed}, goals.ids[1 + n % cardinality(goals.ids)],
       'place', 'agreed', $2::jsonb, now(), now(), now()
     from generate_series(0, $1::integer - 1) n, (select array_agg(id order by id) as ids from goal
       where kind = 'goal' and retired_at is null and place_id = ${placed}) goals
     on conflict do nothing`,
    [findings, frozen],
  )
  await owner.query(
    `insert into finding_text (finding_id, number, claim, strength, why, limits, person_id, began_at, changed_at)
     select md5('finding ' || n)::uuid, 1, 'People want to sit down', 'fair', 'Many said so', 'Few young', ${person}, now(), now()
     from generate_series(0, $1::integer - 1) n on conflict do nothing`,
    [findings],
  )
  await owner.query(
    `insert into finding_event (id, finding_id, kind, text_number, person_id, at)
     select md5('agreed ' || n)::uuid, md5('finding ' || n)::uuid, 'agreed', 1, ${person}, now()
     from generate_series(0, $1::integer - 1) n on conflict do nothing`,
    [findings],
  )
  await owner.query(
    `insert into finding_evidence (finding_id, number, contribution_id, person_id, at)
     select md5('finding ' || n)::uuid, k, md5((n * 97 + k * 13) % $2::integer || ' said ' || 1 + k % 5)::uuid, ${person}, now()
     from generate_series(0, $1::integer - 1) n, generate_series(1, 10) k on conflict do nothing`,
    [findings, people],
  )
  const packs = Math.max(1, Math.floor(findings / 10))
  await owner.query(
    `insert into pack (id, public_id, place_id, title, audience, language, state, asked_at, content, issued_at, revision)
     select md5('pack ' || n)::uuid, substr(md5('pack ' || n), 1, 16), ${placed}, 'Pack ' || n, 'public', 'en', 'issued',
       now(), '{}', now(), 1 from generate_series(0, $1::integer - 1) n on conflict do nothing`,
    [packs],
  )
  await owner.query(
    `insert into pack_quote (pack_id, position, contribution_id, about, mark)
     select md5('pack ' || n)::uuid, k, said.id, '{}', left(md5(said.text), 8)
     from generate_series(0, $1::integer - 1) n, generate_series(1, 100) k
     join contribution said on true
     -- Of others the product would make the files again, and there are none.
     where said.may_publish and said.id = md5((n * 31 + k * 7) % $2::integer || ' said ' || 1 + k % 5)::uuid on conflict do nothing`,
    [packs, people],
  )
}

/** Promises of all kinds, over all goals, with steps, numbers and news, in two languages, changed once each. */
export async function addPromises(owner: pg.Pool, from: number, to: number): Promise<void> {
  const numbers = [from, to - 1]
  const series = 'generate_series($1::integer, $2::integer) n'
  const placed = `(select place_id from survey where slug = 'what-matters')`
  const person = `(select id from person order by id limit 1)`
  await owner.query(
    `insert into wording (id, place_id, source_language)
     select md5('promise ' || n || what)::uuid, ${placed}, 'en'
     from ${series}, unnest(array['title', 'said', 'answer', 'step', 'news', 'measure']) what`,
    numbers,
  )
  await owner.query(
    `insert into wording_text (wording_id, language, text)
     select md5('promise ' || n || what)::uuid, language,
       case language when 'ur' then 'بینچ اور بسیں ' else 'Benches, buses and warm rooms: ' end || what || ' number ' || n
         || case when n % 40 = 0 then ' with a lighthouse' else '' end
     from ${series}, unnest(array['title', 'said', 'answer', 'step', 'news', 'measure']) what, unnest(array['en', 'ur']) language`,
    numbers,
  )
  await owner.query(
    `insert into commitment (id, public_id, place_id, organisation_id, goal_id, finding_id, state, outcome, first_due,
       created_at, changed_at, published_at, closed_at)
     select md5('promise ' || n)::uuid, substr(md5('promise ' || n), 1, 16), place, owners.ids[1 + n % cardinality(owners.ids)],
       goals.ids[1 + n % cardinality(goals.ids)],
       case when n % 10 = 0 then (select id from finding where id = md5('finding ' || n / 10)::uuid) end,
       case when n % 5 = 0 then 'closed' else 'published' end, case when n % 5 = 0 then 'kept' end,
       current_date + (n % 400) - 200, now() - interval '1 year', now() - n * interval '1 minute', now() - interval '1 year',
       case when n % 5 = 0 then now() end
     from ${series}, (select ${placed} as place) placed,
       (select array_agg(id order by id) as ids from organisation) owners,
       (select array_agg(id order by id) as ids from goal where kind = 'goal' and retired_at is null) goals`,
    numbers,
  )
  await owner.query(
    `insert into commitment_version (commitment_id, number, organisation_id, goal_id, stance, title_id, said_id, answer_id,
       role, due_on, measure_id, baseline, baseline_on, target, person_id, at)
     select commitment.id, number, organisation_id, goal_id, (array['will', 'doing', 'will', 'did'])[1 + n % 4],
       md5('promise ' || n || 'title')::uuid, md5('promise ' || n || 'said')::uuid, md5('promise ' || n || 'answer')::uuid,
       'Head of parks', current_date + (n % 400) - 200, case when n % 3 = 0 then md5('promise ' || n || 'measure')::uuid end,
       case when n % 3 = 0 then 0 end, case when n % 3 = 0 then current_date - 300 end, case when n % 3 = 0 then 100 end,
       ${person}, now()
     from ${series} join commitment on commitment.id = md5('promise ' || n)::uuid, generate_series(1, 2) number`,
    numbers,
  )
  await owner.query(
    `insert into commitment_milestone (id, commitment_id, title_id, due_on, done_on, person_id, at)
     select md5('step ' || n || k)::uuid, md5('promise ' || n)::uuid, md5('promise ' || n || 'step')::uuid,
       current_date + (n * k % 300) - 150, case when k = 1 then current_date - 200 end, ${person}, now()
     from ${series}, generate_series(1, 3) k`,
    numbers,
  )
  await owner.query(
    `insert into commitment_reading (commitment_id, read_on, value, person_id, at)
     select md5('promise ' || n)::uuid, current_date - k * 60, (n * k) % 100, ${person}, now()
     from ${series}, generate_series(1, 3) k where n % 3 = 0`,
    numbers,
  )
  await owner.query(
    `insert into commitment_note (id, commitment_id, kind, words_id, noted_on, person_id, at)
     select md5('news ' || n || kind)::uuid, md5('promise ' || n)::uuid, kind, md5('promise ' || n || 'news')::uuid,
       current_date, ${person}, now()
     from ${series}, unnest(array['news', 'late']) kind`,
    numbers,
  )
}
