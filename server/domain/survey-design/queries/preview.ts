import type { SurveyState } from '#db/schema/surveys.ts'
import type { Actor } from '#domain/kernel/actor.ts'
import type { Context } from '#domain/kernel/context.ts'
import { dayIn } from '#domain/kernel/days.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { ok, type Result } from '#domain/kernel/result.ts'
import { readAreas, readPlaceById } from '#domain/people/queries.ts'
import { readDistricts, type Survey } from '#domain/surveys/queries/survey.ts'
import { minutesFor } from '#domain/surveys/rules/minutes.ts'
import { stateToday } from '../rules/life.ts'
import { readDraft } from './draft.ts'
import { findSurvey, type Where } from './find-survey.ts'

/** `survey`: a draft as if it were published and open, for nothing that is kept. `state`: what it truly is today. */
export type Preview = { survey: Survey; state: SurveyState }

/** Shows a draft to those who make it. */
export async function readPreview(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  actor: Actor,
  where: Where,
): Promise<Result<Preview, Problem>> {
  const found = await findSurvey(db, actor, where)
  if (!found.ok) return found
  const { organisation, organisationId, placeId, ...survey } = found.value
  const { id, slug, name, timeZone, isDemo } = await readPlaceById(db, placeId)
  const { definition } = await readDraft(db, survey)
  const shown: Survey = {
    ...survey,
    ...{ definition, versionId: '', version: 0, closedAt: null, questionIds: {} },
    state: 'open',
    status: 'open',
    place: { id, slug, name, timeZone, isDemo },
    organisation: { id: organisationId, name: organisation },
    minutes: minutesFor(definition.items),
    areas: await readAreas(db, placeId),
    districts: await readDistricts(db, placeId),
  }
  return ok({ survey: shown, state: stateToday(survey, dayIn(timeZone, clock.now())) })
}
