import type { Db } from '#db/client.ts'
import type { Day, PlaceSees } from '#db/schema/columns.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import { within } from '#domain/kernel/scope.ts'
import { readWords } from '#domain/wordings/queries.ts'
import type { SurveyLine } from '../schema.ts'
import { stageOf } from './owned-survey.ts'

/** `organisationId`: for asking what the reader may do with it. It is for no page. */
export type ListedSurvey = SurveyLine & { organisationId: string }

/**
 * Published surveys that any of some scopes reaches, the newest first.
 * @param scopes each with how much of a survey its owner must let it see
 * @param today in the place's time zone
 */
export async function readSurveyLines(
  db: Db,
  scopes: readonly { scope: Scope; least: PlaceSees }[],
  language: string,
  today: Day,
): Promise<ListedSurvey[]> {
  const rows = await db
    .selectFrom('survey')
    .innerJoin('organisation', 'organisation.id', 'survey.organisation_id')
    .where((eb) => eb.or(scopes.map(({ scope, least }) => within(scope, 'survey', least))))
    .where('survey.state', '<>', 'draft')
    .select(['survey.slug', 'survey.state', 'survey.title_id as titleId', 'organisation.name as organisation'])
    .select(['survey.opens_on as opensOn', 'survey.closes_on as closesOn', 'organisation.id as organisationId'])
    .select((eb) =>
      eb
        .selectFrom('response')
        .select(eb.fn.countAll<number>().as('responses'))
        .whereRef('response.survey_id', '=', 'survey.id')
        .where('response.counted', '=', true)
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
    stage: stageOf({ state, ...row }, today),
  }))
}
