import type { Db } from '#db/client.ts'
import type { Day, PlaceSees } from '#db/schema/columns.ts'
import type { SurveyAccess, SurveyState } from '#db/schema/surveys.ts'
import type { Context } from '#domain/kernel/context.ts'
import { dayIn, endOfDay } from '#domain/kernel/days.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { type Area, readAreas } from '#domain/people/queries.ts'
import { surveyUnknown } from '../problems.ts'
import { statusOf } from '../rules/status.ts'
import type { Definition } from '../schema/definition.ts'
import type { SurveyStatus } from '../schema/public.ts'

export type Survey = {
  id: string
  versionId: string
  version: number
  slug: string
  place: { id: string; slug: string; name: string; timeZone: string; isDemo: boolean }
  organisation: { id: string; name: string }
  placeSees: PlaceSees
  state: SurveyState
  status: SurveyStatus
  /** When it closed, by hand or at its last midnight; null while it has not. */
  closedAt: Date | null
  opensOn: Day | null
  closesOn: Day | null
  reportsOn: Day | null
  minutes: number
  allowsRepeat: boolean
  access: SurveyAccess
  definition: Definition
  /** What answers point at, by question key. */
  questionIds: Record<string, string>
  areas: Area[]
  districts: { code: string; areaId: string | null }[]
}

/**
 * A survey with the questions of a version: its newest, unless `versionId` names the one that somebody began with. One
 * that was never published is unknown.
 */
export async function readSurvey(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  slug: string,
  versionId?: string,
): Promise<Result<Survey, Problem>> {
  const row = await surveyRow(db, slug, versionId)
  if (!row) return fail(surveyUnknown)
  const { definition, placeId, placeSlug, placeName, timeZone, isDemo, organisationId, organisationName, ...survey } =
    row
  const now = clock.now()
  const status = statusOf(survey, dayIn(timeZone, now))
  const has = (kind: string) => definition.items.some((item) => item.kind === kind)
  return ok({
    ...survey,
    place: { id: placeId, slug: placeSlug, name: placeName, timeZone, isDemo },
    organisation: { id: organisationId, name: organisationName },
    status,
    closedAt: status === 'closed' ? closingOf(survey, timeZone, now) : null,
    definition,
    questionIds: row.questionIds ?? {},
    areas: has('area') ? await readAreas(db, placeId) : [],
    districts: has('postcode-district') ? await readDistricts(db, placeId) : [],
  })
}

/** By hand or by its last day, whichever came first. */
function closingOf(survey: { closedAt: Date | null; closesOn: Day | null }, timeZone: string, now: Date): Date | null {
  const ends = [survey.closedAt, survey.closesOn ? endOfDay(survey.closesOn, timeZone) : null]
  const past = ends.filter((end) => end !== null && end <= now) as Date[]
  return past.length ? new Date(Math.min(...past.map((end) => end.getTime()))) : null
}

const surveyRow = (db: Db, slug: string, versionId: string | undefined) =>
  db
    .selectFrom('survey')
    .innerJoin('survey_version as version', 'version.survey_id', 'survey.id')
    .innerJoin('place', 'place.id', 'survey.place_id')
    .innerJoin('organisation', 'organisation.id', 'survey.organisation_id')
    .select(['survey.id', 'survey.slug', 'survey.state', 'survey.minutes', 'survey.place_sees as placeSees'])
    .select(['survey.opens_on as opensOn', 'survey.closes_on as closesOn', 'survey.reports_on as reportsOn'])
    .select(['survey.closed_at as closedAt', 'survey.allows_repeat as allowsRepeat', 'survey.access'])
    .select(['version.id as versionId', 'version.number as version'])
    .select((eb) => eb.ref('version.definition').$castTo<Definition>().as('definition'))
    .select((eb) =>
      eb
        .selectFrom('question')
        .whereRef('question.survey_version_id', '=', 'version.id')
        .select(({ fn }) =>
          fn<Record<string, string> | null>('jsonb_object_agg', ['question.key', 'question.id']).as('ids'),
        )
        .as('questionIds'),
    )
    .select(['place.id as placeId', 'place.slug as placeSlug', 'place.name as placeName'])
    .select(['place.time_zone as timeZone', 'place.is_demo as isDemo'])
    .select(['organisation.id as organisationId', 'organisation.name as organisationName'])
    .where('survey.slug', '=', slug)
    .where('survey.state', '<>', 'draft')
    .$if(versionId !== undefined, (query) => query.where('version.id', '=', versionId as string))
    .orderBy('version.number', 'desc')
    .limit(1)
    .executeTakeFirst()

export const readDistricts = (db: Db, placeId: string) =>
  db
    .selectFrom('postcode_district')
    .select(['code', 'area_id as areaId'])
    .where('place_id', '=', placeId)
    .orderBy('code')
    .execute()
