import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { AnswerValue } from '#domain/surveys/schema/answers.ts'
import type { Pattern } from '../rules/asked.ts'
import { countedOf, type Picked } from './tallies.ts'

/**
 * Responses grouped by what they answered to some questions, so that who was asked what can be worked out for each
 * group at once. Those from files are left out: nobody knows what else those people were asked.
 */
export async function readPatterns(db: Db, picked: Picked, keys: readonly string[]): Promise<Pattern[]> {
  const { rows } = await sql<{
    versionId: string
    ageBand: string | null
    areaCode: string | null
    values: Record<string, AnswerValue> | null
    texts: string[] | null
    people: number
  }>`
    select response.survey_version_id as "versionId", response.age_band as "ageBand", area.code as "areaCode",
      given.values, said.texts, count(*) as people
    from response
    left join area on area.id = response.area_id
    left join lateral (
      select jsonb_object_agg(question.key, answer.value) as values
      from answer join question on question.id = answer.question_id
      where answer.response_id = response.id and question.key = any(${keys}::text[])
    ) as given on true
    left join lateral (
      select array_agg(distinct question.key order by question.key) as texts
      from contribution join question on question.id = contribution.question_id
      where contribution.response_id = response.id and question.key = any(${keys}::text[])
    ) as said on true
    where ${countedOf(picked)} and response.way_in <> 'import'
    group by response.survey_version_id, response.age_band, area.code, given.values, said.texts`.execute(db)
  return rows.map(({ values, texts, ...row }) => ({ ...row, values: values ?? {}, texts: texts ?? [] }))
}
