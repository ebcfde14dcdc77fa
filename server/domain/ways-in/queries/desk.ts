import type { Actor } from '#domain/kernel/actor.ts'
import type { Context } from '#domain/kernel/context.ts'
import { permit, type Scope, type Verb } from '#domain/kernel/permissions.ts'
import { forbidden, type Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { within } from '#domain/kernel/scope.ts'
import { readSurvey, type Survey } from '#domain/surveys/queries/survey.ts'

export type SurveyDesk = { survey: Survey; scope: Scope }

/**
 * A published survey for somebody who may take responses in for it: every page and command of staff starts here.
 * @param versionId of the sheet in their hands, where that is an older one
 */
export async function readSurveyDesk(
  ctx: Pick<Context, 'db' | 'clock'>,
  actor: Actor,
  slug: string,
  { verb = 'surveys.take-in', versionId }: { verb?: Verb; versionId?: string } = {},
): Promise<Result<SurveyDesk, Problem>> {
  const found = await readSurvey(ctx, slug, versionId)
  if (!found.ok) return found
  const survey = found.value
  const scope = permit(actor, verb, { placeId: survey.place.id, organisationId: survey.organisation.id })
  if (!scope.ok) return scope
  if (verb === 'surveys.read-responses' && !(await showsResponses(ctx, survey.id, scope.value))) return fail(forbidden)
  return ok({ survey, scope: scope.value })
}

/** Single responses are their organisation's, and the place's only where the organisation lets it see everything. */
async function showsResponses({ db }: Pick<Context, 'db'>, surveyId: string, scope: Scope): Promise<boolean> {
  const shown = await db
    .selectFrom('survey')
    .select('id')
    .where('id', '=', surveyId)
    .where(within(scope, 'survey', 'everything'))
    .executeTakeFirst()
  return shown !== undefined
}
