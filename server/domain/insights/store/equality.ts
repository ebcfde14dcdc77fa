import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import { within } from '#domain/kernel/scope.ts'

// Unsafe as they are: only equality.ts may read them, which withholds what is small.

export type UnsafeEquality = {
  /** People who answered a survey with these questions, whether they answered them or not. */
  asked: number
  /** People by question and answer. */
  byQuestion: ReadonlyMap<string, ReadonlyMap<string, number>>
}

/**
 * Everybody within the scope who was asked about themselves. The two questions about illness become one, as the Census
 * counts disability: apart they would be two tables about the same people, and one could be reckoned from the other.
 */
export async function findEquality(db: Db, scope: Scope): Promise<UnsafeEquality> {
  const { rows } = await sql<{ question: string | null; code: string | null; people: number }>`
    with asked as (
      select response.id
      from response
      join survey on survey.id = response.survey_id
      join survey_version version on version.id = response.survey_version_id
      where ${within(scope, 'survey', 'counts')}
        and response.counted and (version.definition ->> 'asksEquality')::boolean),
    given as (
      select equality_answer.* from equality_answer join asked on asked.id = equality_answer.response_id),
    illness as (
      select response_id,
        max(code) filter (where question = 'long-term-condition') as condition,
        max(code) filter (where question = 'day-to-day') as limits
      from given where question in ('long-term-condition', 'day-to-day') group by response_id),
    answer as (
      select question, code from given where question not in ('long-term-condition', 'day-to-day')
      union all
      select 'disability', case
        when condition = 'no' then 'no-condition'
        when limits = 'a-lot' then 'limited-a-lot'
        when limits = 'a-little' then 'limited-a-little'
        when limits = 'not-at-all' then 'not-limited'
        else 'rather-not-say' end
      from illness)
    select null as question, null as code, count(*)::integer as people from asked
    union all
    select question, code, count(*)::integer from answer group by question, code`.execute(db)
  const byQuestion = new Map<string, Map<string, number>>()
  for (const { question, code, people } of rows)
    if (question !== null && code !== null)
      byQuestion.set(question, (byQuestion.get(question) ?? new Map<string, number>()).set(code, people))
  return { asked: rows.find(({ question }) => question === null)?.people ?? 0, byQuestion }
}
