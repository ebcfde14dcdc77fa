import { type RawBuilder, sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import { within } from '#domain/kernel/scope.ts'
import { codesOf } from './answers.ts'

// Unsafe as they are: only equality.ts may read them, which withholds what is small.

/** People by field and answer: `total` of them were asked, whether they answered or not. */
export type UnsafeFields = { total: number; byField: Map<string, Map<string, number>> }
/** `survey`: its id; `question`: its key. */
export type UnsafeQuestion = {
  survey: string
  question: string
  /** Whether somebody may give several answers. */
  isSeveral: boolean
  answered: UnsafeFields
  byCode: Map<string, UnsafeFields>
}
export type UnsafeEquality = {
  everybody: UnsafeFields
  byGoal: Map<string, UnsafeFields>
  /** Everybody is in one of them. */
  bySurvey: Map<string, UnsafeFields>
  questions: UnsafeQuestion[]
}

/**
 * Everybody within the scope who was asked about themselves, without those whose response was ever set aside: whoever
 * may let one in and leave it out again would see which cells it is in.
 */
const asked = (scope: Scope): RawBuilder<unknown> => sql`
  select response.id
  from response
  join survey on survey.id = response.survey_id
  join survey_version version on version.id = response.survey_version_id
  where ${within(scope, 'survey', 'counts')}
    and response.counted and response.set_aside is null and (version.definition ->> 'asksEquality')::boolean`

/** How many were asked: quick, for whoever only wants to know whether enough have come since. */
export async function countAsked(db: Db, scope: Scope): Promise<number> {
  const { rows } = await sql<{
    people: number
  }>`select count(*)::integer as people from (${asked(scope)}) asked`.execute(db)
  return rows[0]?.people ?? 0
}

type Row = {
  kind: 'everybody' | 'goal' | 'survey' | 'answered' | 'answer'
  subject: string | null
  question: string | null
  answer: string | null
  isSeveral: boolean | null
  field: string | null
  code: string | null
  people: number
}

/**
 * All of them, those who spoke to each goal, and those who gave each answer in surveys that are shared in full: by field
 * and answer. The two questions about illness become one, as the Census counts disability: apart they would be two tables
 * about the same people, and one could be reckoned from the other.
 */
export async function findEquality(db: Db, scope: Scope): Promise<UnsafeEquality> {
  const { rows } = await sql<Row>`
    with asked as (${asked(scope)}),
    given as (
      select equality_answer.* from equality_answer join asked on asked.id = equality_answer.response_id),
    illness as (
      select response_id,
        max(code) filter (where question = 'long-term-condition') as condition,
        max(code) filter (where question = 'day-to-day') as limits
      from given where question in ('long-term-condition', 'day-to-day') group by response_id),
    about as (
      select response_id, question as field, code from given where question not in ('long-term-condition', 'day-to-day')
      union all
      select response_id, 'disability', case
        when condition = 'no' then 'no-condition'
        when limits = 'a-lot' then 'limited-a-lot'
        when limits = 'a-little' then 'limited-a-little'
        when limits = 'not-at-all' then 'not-limited'
        else 'rather-not-say' end
      from illness),
    cell as (
      select response.id as response_id, response.survey_id, question.key, question.kind = 'several-choices' as several,
        given.code
      from asked join response using (id) join survey on survey.id = response.survey_id
      join answer on answer.response_id = response.id join question on question.id = answer.question_id
      cross join lateral (${codesOf(sql`answer.value`)}) given
      where ${within(scope, 'survey', 'everything')} and given.code is not null),
    said as (
      select 'everybody' as kind, null::text as subject, null::text as question, null::text as answer,
        null::boolean as several, id as response_id from asked
      union all
      select 'survey', response.survey_id::text, null, null, null::boolean, id from asked join response using (id)
      union all
      select distinct 'goal', tag.goal_id::text, null, null, null::boolean, asked.id
      from asked join contribution on contribution.response_id = asked.id and contribution.counted
      join tag on tag.contribution_id = contribution.id
      join goal on goal.id = tag.goal_id and goal.kind = 'goal'
      union all
      select 'answered', survey_id::text, key, null, bool_or(several), response_id from cell group by 2, 3, 6
      union all
      select distinct 'answer', survey_id::text, key, code, several, response_id from cell)
    select kind, subject, question, answer, bool_or(several) as "isSeveral", null as field, null as code,
      count(*)::integer as people
    from said group by 1, 2, 3, 4
    union all
    select kind, subject, question, answer, null, field, code, count(*)::integer
    from said join about using (response_id) group by kind, subject, question, answer, field, code`.execute(db)
  return collect(rows)
}

function collect(rows: readonly Row[]): UnsafeEquality {
  const found = new Map<string, { row: Row; counts: UnsafeFields }>()
  for (const row of rows) {
    const name = [row.kind, row.subject, row.question, row.answer].join(' ')
    const { counts } = found.get(name) ?? { counts: { total: 0, byField: new Map<string, Map<string, number>>() } }
    if (row.field === null || row.code === null) counts.total = row.people
    else counts.byField.set(row.field, (counts.byField.get(row.field) ?? new Map()).set(row.code, row.people))
    found.set(name, { row: row.isSeveral === null ? (found.get(name)?.row ?? row) : row, counts })
  }
  const all = [...found.values()]
  const none = { total: 0, byField: new Map() }
  const of = (kind: Row['kind']) =>
    new Map(all.flatMap(({ row, counts }) => (row.kind === kind ? [[row.subject ?? '', counts] as const] : [])))
  return {
    everybody: all.find(({ row }) => row.kind === 'everybody')?.counts ?? none,
    byGoal: of('goal'),
    bySurvey: of('survey'),
    questions: all
      .filter(({ row }) => row.kind === 'answered')
      .map(({ row: { subject, question, isSeveral }, counts }) => ({
        survey: subject ?? '',
        question: question ?? '',
        isSeveral: isSeveral === true,
        answered: counts,
        byCode: new Map(
          all.flatMap(({ row, counts }) =>
            row.kind === 'answer' && row.subject === subject && row.question === question
              ? [[row.answer ?? '', counts] as const]
              : [],
          ),
        ),
      })),
  }
}
