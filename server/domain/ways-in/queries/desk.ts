import type { Actor } from '#domain/kernel/actor.ts'
import type { Context } from '#domain/kernel/context.ts'
import { permit, type Scope, type Verb } from '#domain/kernel/permissions.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { ok, type Result } from '#domain/kernel/result.ts'
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
  return scope.ok ? ok({ survey, scope: scope.value }) : scope
}
