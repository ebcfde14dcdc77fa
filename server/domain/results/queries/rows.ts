import { type RawBuilder, sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { Day } from '#db/schema/columns.ts'
import type { AnswerValue } from '#domain/surveys/schema/answers.ts'
import type { SaidText } from '../rules/sheet.ts'
import type { Picked } from './tallies.ts'
import { isKept, toldVisibility } from './told.ts'

export type ResponseRow = {
  id: string
  /** Where the row stands in an order that says nothing of when it came. */
  place: string
  versionId: string
  answeredOn: Day
  edition: string
  wayIn: string
  helper: string | null
  companion: string | null
  ageBand: string | null
  areaCode: string | null
  areaName: string | null
  isYoung: boolean
  isLate: boolean
  counted: boolean
  setAside: string | null
  setAsideState: string | null
  values: Record<string, AnswerValue> | null
  texts: Record<string, SaidText> | null
}

/**
 * The responses of a group's own file, in an order that says nothing. Those that somebody took out of the analysis are
 * not in it. Words that somebody may be at risk in stand in no file, nor does a state that says so.
 *
 * @param page those after `place` of the last row of the batch before, empty for the first; all of them without it
 */
export const responseRows = (
  { surveyId, versionIds }: Picked,
  page?: { after: string; limit: number },
): RawBuilder<ResponseRow> => sql<ResponseRow>`
    with picked as (
      select response.*, md5(response.id::text) as place from response
      where survey_id = ${surveyId} and survey_version_id = any(${versionIds}::uuid[]) and in_analysis
        ${page ? sql`and md5(response.id::text) > ${page.after} order by place limit ${page.limit}` : sql``}
    )
    select picked.id, picked.place, picked.survey_version_id as "versionId", picked.answered_on as "answeredOn",
      picked.edition, picked.way_in as "wayIn", picked.helper_role as helper, picked.companion,
      picked.age_band as "ageBand", area.code as "areaCode", area.name as "areaName", picked.is_young as "isYoung",
      picked.is_late as "isLate", picked.counted, picked.set_aside as "setAside",
      picked.set_aside_state as "setAsideState", given.values, said.texts
    from picked
    left join area on area.id = picked.area_id
    left join lateral (
      select jsonb_object_agg(question.key, answer.value) as values
      from answer join question on question.id = answer.question_id
      where answer.response_id = picked.id
    ) as given on true
    left join lateral (
      select jsonb_object_agg(question.key, jsonb_build_object(
        'text', case when not ${isKept} then contribution.text end, 'state', ${toldVisibility})) as texts
      from contribution join question on question.id = contribution.question_id
      where contribution.response_id = picked.id
    ) as said on true
    order by picked.place`

export const readResponseRows = async (
  db: Db,
  picked: Picked,
  page: { after: string; limit: number },
): Promise<ResponseRow[]> => (await responseRows(picked, page).execute(db)).rows

/** How many there are. */
export async function countResponseRows(db: Db, { surveyId, versionIds }: Picked): Promise<number> {
  const { rows } = await sql<{ rows: number }>`
    select count(*)::int as rows from response
    where survey_id = ${surveyId} and survey_version_id = any(${versionIds}::uuid[]) and in_analysis`.execute(db)
  return rows[0]?.rows ?? 0
}
