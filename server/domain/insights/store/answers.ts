import { type RawBuilder, sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import { within } from '#domain/kernel/scope.ts'
import type { Definition } from '#domain/surveys/schema/definition.ts'

/** The codes that a stored value holds, as a select of `code`: choices that were picked, or the step of a scale. */
export const codesOf = (value: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`select jsonb_array_elements_text(${value} -> 'choices') as code union select ${value} ->> 'step'`

/** Published surveys whose group lets the scope see everything, with all their versions, the newest first. */
export const findSharedSurveys = (db: Db, scope: Scope) =>
  db
    .selectFrom('survey')
    .innerJoin('survey_version as version', 'version.survey_id', 'survey.id')
    .select(['survey.id', 'survey.slug', 'survey.title_id', 'version.id as versionId', 'version.number'])
    .select((eb) => eb.ref('version.definition').$castTo<Definition>().as('definition'))
    .where(within(scope, 'survey', 'everything'))
    .where('survey.state', '<>', 'draft')
    .orderBy('survey.opens_on', (order) => order.desc().nullsLast())
    .orderBy('survey.slug')
    .orderBy('version.number', 'desc')
    .execute()

/** Whether there is such a survey within the scope at all, whatever its group shares. */
export const hasSurvey = async (db: Db, scope: Scope, slug: string): Promise<boolean> =>
  (await db
    .selectFrom('survey')
    .select('id')
    .where('slug', '=', slug)
    .where('state', '<>', 'draft')
    .where(within(scope, 'survey', 'counts'))
    .executeTakeFirst()) !== undefined

export const countResponses = async (db: Db, surveyId: string): Promise<number> =>
  (
    await db
      .selectFrom('response')
      .select((eb) => eb.fn.countAll<number>().as('people'))
      .where('survey_id', '=', surveyId)
      .where('counted', '=', true)
      .executeTakeFirstOrThrow()
  ).people

/** `code` null: gave no answer. `group`: an area's code or an age band, null for those who did not say. */
export type UnsafeAnswer = { code: string | null; group: string | null; people: number }

/** Everybody who answered a survey: by what they answered to one question, and by area or age. Unsafe as it is. */
export async function findAnswers(db: Db, surveyId: string, key: string, by: 'area' | 'age-band') {
  const group = by === 'area' ? sql`area.code` : sql`response.age_band`
  const { rows } = await sql<UnsafeAnswer & { isEverybody: boolean }>`
    with person as (
      select response.id, ${group} as "group" from response left join area on area.id = response.area_id
      where response.survey_id = ${surveyId} and response.counted),
    given as (
      select distinct person.id, person."group", cell.code
      from person join answer on answer.response_id = person.id
      join question on question.id = answer.question_id and question.key = ${key}
      cross join lateral (${codesOf(sql`answer.value`)}) cell
      where cell.code is not null)
    select null as code, "group", count(*)::integer as people, true as "isEverybody" from person group by 2
    union all
    select code, "group", count(*)::integer, false from given group by 1, 2
    union all
    select null, "group", count(*)::integer, false from person
    where not exists (select from given where given.id = person.id) group by 2`.execute(db)
  return rows
}
