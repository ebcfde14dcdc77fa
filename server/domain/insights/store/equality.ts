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

/** What a scope covers, in the place it is of: two readers of the same people read the same snapshot. */
const coverOf = ({ wholePlace, organisationIds }: Scope): string =>
  wholePlace ? 'place' : organisationIds.toSorted().join(' ')

/**
 * The figures as they were frozen. They are frozen anew once the number of people has moved by `least`, so that no
 * single response that comes or goes is seen in them.
 * @returns undefined as long as fewer than `least` were ever asked
 */
export async function readFrozenEquality(db: Db, scope: Scope, least: number): Promise<UnsafeEquality | undefined> {
  const { asked, byQuestion } = await findEquality(db, scope)
  const figures = Object.fromEntries(
    [...byQuestion].map(([question, people]) => [question, Object.fromEntries(people)]),
  )
  const key = { place_id: scope.placeId, scope: coverOf(scope) }
  if (asked >= least)
    await db
      .insertInto('equality_snapshot')
      .values({ ...key, responses: asked, figures: JSON.stringify(figures) })
      // Judged by the database, under its lock: of two readers at once, the second finds the first one's.
      .onConflict((conflict) =>
        conflict
          .columns(['place_id', 'scope'])
          .doUpdateSet((eb) => ({
            taken_at: eb.ref('excluded.taken_at'),
            responses: eb.ref('excluded.responses'),
            figures: eb.ref('excluded.figures'),
          }))
          .where(sql<boolean>`abs(excluded.responses - equality_snapshot.responses) >= ${least}`),
      )
      .execute()
  const frozen = await db
    .selectFrom('equality_snapshot')
    .select(['responses', 'figures'])
    .where('place_id', '=', key.place_id)
    .where('scope', '=', key.scope)
    .executeTakeFirst()
  return (
    frozen && {
      asked: frozen.responses,
      byQuestion: new Map(
        Object.entries(frozen.figures).map(([question, people]) => [question, new Map(Object.entries(people))]),
      ),
    }
  )
}

/**
 * Everybody within the scope who was asked about themselves, without those whose response was ever set aside: whoever
 * may let one in and leave it out again would see which cells it is in. The two questions about illness become one, as
 * the Census counts disability: apart they would be two tables about the same people, and one could be reckoned from
 * the other.
 */
async function findEquality(db: Db, scope: Scope): Promise<UnsafeEquality> {
  const { rows } = await sql<{ question: string | null; code: string | null; people: number }>`
    with asked as (
      select response.id
      from response
      join survey on survey.id = response.survey_id
      join survey_version version on version.id = response.survey_version_id
      where ${within(scope, 'survey', 'counts')}
        and response.counted and response.set_aside is null and (version.definition ->> 'asksEquality')::boolean),
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
