import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { Visibility } from '#db/schema/contributions.ts'
import type { Tally } from '../rules/result-of.ts'
import type { NumberFigures } from '../schema.ts'
import { toldVisibility } from './told.ts'

/** Counted responses to some versions of a survey. */
export type Picked = { surveyId: string; versionIds: readonly string[] }

export const countedOf = ({ surveyId, versionIds }: Picked) =>
  sql`response.survey_id = ${surveyId} and response.survey_version_id = any(${versionIds}::uuid[]) and response.counted`

/**
 * How often each answer was given, in one pass: every stored value as its parts and codes. A ranking's part is the
 * choice and its code the rank; a day counts in its month. Numbers are no codes.
 */
export async function countCodes(db: Db, picked: Picked): Promise<Tally> {
  const { rows } = await sql<{ key: string; part: string; code: string; people: number }>`
    select question.key, cell.part, cell.code, count(*) as people
    from response
    join answer on answer.response_id = response.id
    join question on question.id = answer.question_id
    cross join lateral (
      select '' as part, jsonb_array_elements_text(answer.value -> 'choices') as code
      union all select '', answer.value ->> 'step'
      union all select '', answer.value ->> 'district'
      union all select '', left(answer.value ->> 'day', 7)
      union all select * from jsonb_each_text(answer.value -> 'rows')
      union all select choice, rank::text
        from jsonb_array_elements_text(answer.value -> 'ranking') with ordinality as ranked (choice, rank)
    ) as cell
    where ${countedOf(picked)} and cell.code is not null
    group by question.key, cell.part, cell.code`.execute(db)
  const people = new Map(rows.map((row) => [nameOf(row.key, row.part, row.code), row.people]))
  const codes = new Map<string, Set<string>>()
  for (const { key, code } of rows) codes.set(key, (codes.get(key) ?? new Set()).add(code))
  return {
    people: (key, code, part = '') => people.get(nameOf(key, part, code)) ?? 0,
    codes: (key) => [...(codes.get(key) ?? [])].sort(),
  }
}

const nameOf = (...parts: string[]) => parts.join('/')

/** The five figures of a box plot, by question key. */
export async function readNumbers(db: Db, picked: Picked): Promise<Map<string, NumberFigures>> {
  const { rows } = await sql<{ key: string; five: [number, number, number, number, number] }>`
    select question.key, percentile_cont(array[0, 0.25, 0.5, 0.75, 1])
      within group (order by (answer.value ->> 'number')::float8) as five
    from response
    join answer on answer.response_id = response.id
    join question on question.id = answer.question_id
    where ${countedOf(picked)} and answer.value ? 'number'
    group by question.key`.execute(db)
  return new Map(
    rows.map(({ key, five: [least, lower, median, upper, most] }) => [key, { least, lower, median, upper, most }]),
  )
}

/**
 * How many gave anything to a question, by its key, and how many of them came from a file. Whoever answered has one
 * stored answer a question, whatever they added in words; open questions have words alone.
 */
export async function countAnswered(
  db: Db,
  picked: Picked,
): Promise<Map<string, { people: number; imported: number }>> {
  const { rows } = await sql<{ key: string; people: number; imported: number }>`
    select question.key, count(*) as people, count(*) filter (where response.way_in = 'import') as imported
    from response
    join answer on answer.response_id = response.id
    join question on question.id = answer.question_id
    where ${countedOf(picked)}
    group by question.key
    union all
    select question.key, count(distinct response.id), count(distinct response.id) filter (where response.way_in = 'import')
    from response
    join contribution on contribution.response_id = response.id
    join question on question.id = contribution.question_id
    where ${countedOf(picked)} and question.kind = 'open-text'
    group by question.key`.execute(db)
  return new Map(rows.map(({ key, ...counts }) => [key, counts]))
}

/** How far the texts to each question have come, by its key. */
export async function countTexts(db: Db, picked: Picked): Promise<Map<string, Record<Visibility, number>>> {
  const { rows } = await sql<{ key: string; visibility: Visibility; texts: number }>`
    select question.key, ${toldVisibility} as visibility, count(*) as texts
    from response
    join contribution on contribution.response_id = response.id
    join question on question.id = contribution.question_id
    where ${countedOf(picked)}
    group by 1, 2`.execute(db)
  const texts = new Map<string, Record<Visibility, number>>()
  for (const { key, visibility, texts: number } of rows)
    texts.set(key, { ...(texts.get(key) ?? noTexts), [visibility]: number })
  return texts
}

export const noTexts: Record<Visibility, number> = { waiting: 0, held: 0, approved: 0, hidden: 0 }
