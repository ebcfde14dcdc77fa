import type { Db } from '#db/client.ts'
import type { Day, PlaceSees } from '#db/schema/columns.ts'
import type { SurveyState } from '#db/schema/surveys.ts'
import type { Context } from '#domain/kernel/context.ts'
import { dayIn } from '#domain/kernel/days.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import { notFound, type Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { within } from '#domain/kernel/scope.ts'
import { statusOf } from '#domain/surveys/rules/status.ts'
import type { Definition } from '#domain/surveys/schema/definition.ts'
import type { Version } from '../rules/questions.ts'
import type { SurveyStage, VersionLine } from '../schema.ts'

/** A survey with all its published versions, the newest first. For the domain: its ids are for no page. */
export type OwnedSurvey = {
  id: string
  slug: string
  placeId: string
  timeZone: string
  organisation: { id: string; name: string }
  stage: SurveyStage
  opensOn: Day | null
  closesOn: Day | null
  reportsOn: Day | null
  versions: (Version & VersionLine)[]
  /** Those that are read now: one, or all of them. */
  picked: (Version & VersionLine)[]
}

/**
 * A survey within a scope; beyond it, it is not found, like one that never was.
 * @param least how much of it its owner must let the scope see
 * @param number the version that is asked for; undefined for all
 */
export async function readOwnedSurvey(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  scope: Scope,
  least: PlaceSees,
  slug: string,
  number?: number,
): Promise<Result<OwnedSurvey, Problem>> {
  const row = await surveyRow(db, scope, least, slug)
  if (!row) return fail(notFound)
  const { organisationId, organisationName, state, ...survey } = row
  const stage = stageOf({ state, ...survey }, dayIn(survey.timeZone, clock.now()))
  const versions = (await versionRows(db, survey.id)).map(({ publishedAt, ...version }) => ({
    ...version,
    publishedOn: dayIn(survey.timeZone, publishedAt),
  }))
  const picked = number === undefined ? versions : versions.filter((version) => version.number === number)
  if (picked.length === 0) return fail(notFound)
  return ok({ ...survey, stage, organisation: { id: organisationId, name: organisationName }, versions, picked })
}

export const stageOf = (
  survey: { state: SurveyState; opensOn: Day | null; closesOn: Day | null },
  today: Day,
): SurveyStage => (survey.state === 'reported' ? 'reported' : statusOf(survey, today))

const surveyRow = (db: Db, scope: Scope, least: PlaceSees, slug: string) =>
  db
    .selectFrom('survey')
    .innerJoin('place', 'place.id', 'survey.place_id')
    .innerJoin('organisation', 'organisation.id', 'survey.organisation_id')
    .select(['survey.id', 'survey.slug', 'survey.state', 'survey.place_id as placeId', 'place.time_zone as timeZone'])
    .select(['survey.opens_on as opensOn', 'survey.closes_on as closesOn', 'survey.reports_on as reportsOn'])
    .select(['organisation.id as organisationId', 'organisation.name as organisationName'])
    .where(within(scope, 'survey', least))
    .where('survey.slug', '=', slug)
    .where('survey.state', '<>', 'draft')
    .executeTakeFirst()

const versionRows = (db: Db, surveyId: string) =>
  db
    .selectFrom('survey_version as version')
    .select(['version.id', 'version.number', 'version.published_at as publishedAt'])
    .select((eb) => eb.ref('version.definition').$castTo<Definition>().as('definition'))
    .select((eb) =>
      eb
        .selectFrom('response')
        .select(eb.fn.countAll<number>().as('people'))
        .whereRef('response.survey_version_id', '=', 'version.id')
        .where('response.counted', '=', true)
        .$asScalar()
        .$notNull()
        .as('people'),
    )
    .where('version.survey_id', '=', surveyId)
    .orderBy('version.number', 'desc')
    .execute()
