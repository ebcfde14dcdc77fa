import type { AppLoadContext } from '@remix-run/node'
import { orThrow } from '#app/http/problem-response.ts'
import { findGuestId } from '#domain/guests/commands.ts'
import { readForm } from '#domain/surveys/queries/drafts.ts'
import type { Survey } from '#domain/surveys/queries/survey.ts'
import { publicSurvey } from '#domain/surveys/rules/public-survey.ts'
import { checkOpen, graceEnds } from '#domain/surveys/rules/status.ts'
import { isYoung } from '#domain/surveys/schema/young.ts'
import { guestToken } from './cookies.server.ts'
import { editionFor } from './edition.server.ts'
import type { Closing } from './send-fields.ts'

/** What this guest is about to send, and what both pages before sending show of it. */
export async function beforeSending(context: AppLoadContext, request: Request, slug: string) {
  const { domain } = context
  const form = orThrow(await readForm(domain, slug, await findGuestId(domain, guestToken(request))))
  const { survey, draft } = form
  const page = {
    survey: publicSurvey(survey, editionFor(request, survey, draft)),
    isYoung: isYoung(survey.definition, draft?.answers ?? {}),
    closing: closingOf(survey, draft?.startedAt ?? null, domain.clock.now()),
  }
  return { form, page }
}

/** The hour of grace, where this form is in it. */
export function closingOf(survey: Survey, startedAt: Date | null, now: Date): Closing | null {
  const open = checkOpen(survey, startedAt, now)
  if (!open.ok || !open.value.isLate || !survey.closedAt) return null
  return {
    closedAt: survey.closedAt.toISOString(),
    until: graceEnds(survey.closedAt).toISOString(),
    timeZone: survey.place.timeZone,
  }
}
