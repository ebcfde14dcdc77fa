import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { expect, test } from 'vitest'
import { openEmptyDatabase } from '#test/support/database.ts'
import * as people from './20261122-0600-people.ts'
import * as framework from './20261122-0610-framework.ts'
import * as surveys from './20261122-0620-surveys.ts'
import * as workshops from './20261122-0630-workshops.ts'
import * as contributions from './20261122-0640-contributions.ts'
import * as surveysByGroups from './20261122-0900-surveys-by-groups.ts'

const id = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`

/** A survey as it was kept before: rows for its questions and choices, answers by the choices' ids. */
const before = `
  insert into place (id, slug, name) values ('${id(1)}', 'here', 'Here');
  insert into organisation (id, place_id, public_id, name, kind) values ('${id(2)}', '${id(1)}', 'group', 'Group', 'vcs-group');
  insert into wording (id, place_id, source_language) select ('00000000-0000-7000-8000-0000000001' || n)::uuid, '${id(1)}', 'en'
    from generate_series(10, 14) as n;
  insert into wording_text (wording_id, language, text, checked_by) values
    ('${id(110)}', 'en', 'What matters?', 'author'), ('${id(110)}', 'ur', 'کیا اہم ہے؟', null),
    ('${id(111)}', 'en', 'How do you travel?', 'author'), ('${id(112)}', 'en', 'Bus', 'author'),
    ('${id(113)}', 'en', 'How is it?', 'author'), ('${id(114)}', 'en', 'From 1 to 5.', 'author');
  insert into survey (id, slug, place_id, organisation_id, place_sees, state, minutes, title_id, why_id, next_steps_id)
    values ('${id(3)}', 'old', '${id(1)}', '${id(2)}', 'everything', 'open', 2, '${id(110)}', '${id(110)}', '${id(110)}');
  insert into survey_version (id, survey_id, number, published_at) values ('${id(4)}', '${id(3)}', 1, now());
  insert into question (id, survey_version_id, key, position, kind, required, text_id, hint_id) values
    ('${id(5)}', '${id(4)}', 'travel', 0, 'several-choices', true, '${id(111)}', null),
    ('${id(6)}', '${id(4)}', 'rating', 1, 'rating', false, '${id(113)}', '${id(114)}');
  insert into question_choice (id, question_id, key, position, text_id) values ('${id(7)}', '${id(5)}', 'bus', 0, '${id(112)}');
  insert into response (id, place_id, organisation_id, survey_id, survey_version_id, source, language, answered_on, received_at)
    values ('${id(8)}', '${id(1)}', '${id(2)}', '${id(3)}', '${id(4)}', 'web', 'ur', '2026-05-04', now());
  insert into answer (response_id, question_id, choice_ids, rating) values
    ('${id(8)}', '${id(5)}', array['${id(7)}']::uuid[], null), ('${id(8)}', '${id(6)}', null, 4);`

test('surveys and answers from before are what they were, in their new form', async () => {
  const database = await openEmptyDatabase()
  const db = new Kysely<unknown>({
    dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: database.ownerUrl, max: 1 }) }),
  })
  for (const { up } of [people, framework, surveys, workshops, contributions]) await up(db)
  await sql.raw(before).execute(db)
  await surveysByGroups.up(db)

  const { rows: versions } = await sql<{ definition: unknown }>`select definition from survey_version`.execute(db)
  expect(versions[0]?.definition).toMatchObject({
    title: { en: 'What matters?', ur: 'کیا اہم ہے؟' },
    editions: ['en', 'ur'],
    items: [
      {
        kind: 'several-choices',
        key: 'travel',
        required: true,
        text: { en: 'How do you travel?' },
        hint: {},
        choices: [{ key: 'bus', text: { en: 'Bus' }, picture: null }],
      },
      { kind: 'rating', key: 'rating', points: 5, hint: { en: 'From 1 to 5.' } },
    ],
  })
  const { rows: answers } = await sql`select value from answer order by question_id`.execute(db)
  expect(answers).toEqual([{ value: { choices: ['bus'] } }, { value: { step: 4 } }])
  const { rows: responses } = await sql`select way_in, edition, counted from response`.execute(db)
  expect(responses).toEqual([{ way_in: 'link', edition: 'ur', counted: true }])
  await db.destroy()
  await database.close()
})
