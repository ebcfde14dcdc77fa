import type { Db } from '#db/client.ts'
import type { Actor } from '#domain/kernel/actor.ts'
import { permit } from '#domain/kernel/permissions.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { surveyUnknown } from '../problems.ts'

/** A survey as its address in the workspace names it. */
export type Where = { placeId: string; slug: string }

const surveyRows = (db: Db) =>
  db
    .selectFrom('survey')
    .innerJoin('place', 'place.id', 'survey.place_id')
    .innerJoin('organisation', 'organisation.id', 'survey.organisation_id')
    .select(['survey.id', 'survey.slug', 'survey.state', 'survey.revision', 'survey.access'])
    .select(['survey.place_id as placeId', 'survey.organisation_id as organisationId', 'place.time_zone as timeZone'])
    .select(['survey.opens_on as opensOn', 'survey.closes_on as closesOn', 'survey.reports_on as reportsOn'])
    .select(['survey.place_sees as placeSees', 'survey.allows_repeat as allowsRepeat', 'survey.closed_at as closedAt'])
    .select(['organisation.name as organisation'])

const surveyAt = (db: Db, { placeId, slug }: Where) =>
  surveyRows(db).where('survey.place_id', '=', placeId).where('survey.slug', '=', slug)

export type BuiltSurvey = NonNullable<Awaited<ReturnType<typeof readSurveyById>>>

/** Held until the transaction ends, so that two windows change it one after the other. */
export const readSurveyById = (db: Db, id: string) =>
  surveyRows(db).where('survey.id', '=', id).forNoKeyUpdate('survey').executeTakeFirst()

/** A survey for somebody who may build it: every command and page of the builder starts here. */
export async function findSurvey(db: Db, actor: Actor, where: Where): Promise<Result<BuiltSurvey, Problem>> {
  // Whoever may build nothing here isn't told which surveys there are.
  const anything = permit(actor, 'surveys.build', { placeId: where.placeId })
  if (!anything.ok) return anything
  const survey = await surveyAt(db, where).executeTakeFirst()
  if (!survey) return fail(surveyUnknown)
  const scope = permit(actor, 'surveys.build', survey)
  // Nor is a group told how another one's drafts are called.
  return scope.ok ? ok(survey) : fail(surveyUnknown)
}
