import type { Db } from '#db/client.ts'
import type { Day } from '#db/schema/columns.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import { within } from '#domain/kernel/scope.ts'
import { statusOf } from '#domain/surveys/rules.ts'
import { readWords } from '#domain/wordings/queries.ts'
import type { SurveyLine } from '../schema.ts'

/** Surveys whose single responses the scope may read, the newest first. @param today in the place's time zone */
export async function readSurveyLines(db: Db, scope: Scope, language: string, today: Day): Promise<SurveyLine[]> {
  const rows = await db
    .selectFrom('survey')
    .innerJoin('organisation', 'organisation.id', 'survey.organisation_id')
    .where(within(scope, 'survey', 'everything'))
    .where('survey.state', '<>', 'draft')
    .select(['survey.slug', 'survey.state', 'survey.title_id as titleId', 'organisation.name as organisation'])
    .select(['survey.opens_on as opensOn', 'survey.closes_on as closesOn'])
    .select((eb) =>
      eb
        .selectFrom('response')
        .select(eb.fn.countAll<number>().as('responses'))
        .whereRef('response.survey_id', '=', 'survey.id')
        .$asScalar()
        .$notNull()
        .as('responses'),
    )
    .orderBy('survey.opens_on', (order) => order.desc().nullsFirst())
    .orderBy('survey.slug')
    .execute()
  const words = await readWords(
    db,
    rows.map(({ titleId }) => titleId),
    language,
  )
  return rows.map(({ titleId, state, ...row }) => ({
    ...row,
    title: words.get(titleId),
    status: statusOf({ state, ...row }, today),
  }))
}
