import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { noteRefusal } from '#app/http/refusals.ts'
import { findGuestId } from '#domain/guests/commands.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { noConsents } from '#domain/privacy/schema.ts'
import { answerSurvey } from '#domain/surveys/commands/answer-survey.ts'
import { plainEntry } from '#domain/surveys/commands/draft.ts'
import { companionNeeded, draftGone } from '#domain/surveys/problems.ts'
import { readForm as readSurveyForm } from '#domain/surveys/queries/drafts.ts'
import { readSent } from '#domain/surveys/queries/sent.ts'
import { checkAnswers } from '#domain/surveys/rules/check-answers.ts'
import { isOnePerPhone } from '#domain/surveys/rules/false-counts.ts'
import { answerSheet } from '#domain/surveys/rules/public-survey.ts'
import { answeredHeader, guestToken, hasAnsweredHere, isSecure, sentHeader } from './cookies.server.ts'
import { editionFor } from './edition.server.ts'
import type { Along } from './send-fields.ts'
import { SendForm } from './send-form.server.ts'

/**
 * Sends what is in a draft, with all that goes along with it. Whoever holds the form's id may: a cookie that ended in
 * between does not matter. What cannot be sent stays in the draft.
 *
 * @param page where the form stands: the check page goes on to the equality questions where there are any
 */
export async function sendAnswers({ context, params, request }: ActionFunctionArgs, page: 'check' | 'about-you') {
  const { domain } = context
  const read = await readForm(request, SendForm)
  const { submissionId = '', isTrapFilled = false, ...typed } = read.data ?? {}
  const along: Along = { consents: noConsents, address: '', equality: {}, ...typed }
  const guestId = await findGuestId(domain, guestToken(request))
  const { survey, ...form } = orThrow(await readSurveyForm(domain, params.survey!, guestId, submissionId || undefined))
  // Not what this guest began since in another window.
  const draft = form.draft?.submissionId === submissionId ? form.draft : undefined
  // What is in a draft was not sent: sending takes it away.
  const sent = read.success && !draft ? await readSent(domain, submissionId) : undefined
  const edition = editionFor(request, survey, draft)
  const refuse = (problem: Problem) => {
    noteRefusal(context)
    return problemResponse(problem, { along, sheet: draft ? answerSheet(survey, draft, edition) : null })
  }
  if (!draft && sent?.surveyId !== survey.id) return refuse(draftGone)
  if (draft && page === 'check' && survey.definition.asksEquality) {
    const checked = checkAnswers(survey.definition, draft.answers, survey)
    return checked.ok ? redirect(`/s/${survey.slug}/about-you`) : refuse(checked.problem)
  }
  const stored = await answerSurvey(domain, survey, {
    ...{ submissionId, edition, hasAnswered: hasAnsweredHere(request) },
    answers: draft?.answers ?? {},
    entry: draft ?? plainEntry,
    startedAt: draft?.startedAt ?? null,
    ...{ consents: along.consents, equality: along.equality, contact: along.address },
    signals: { address: context.addressKey(), isTrapFilled },
  })
  if (stored.ok) {
    const [slug, secure] = [survey.slug, isSecure(context.origin)]
    const headers = new Headers({ 'Set-Cookie': sentHeader(submissionId, slug, secure) })
    const way = draft ?? sent
    if (way && isOnePerPhone(survey, way)) headers.append('Set-Cookie', answeredHeader(slug, secure))
    return redirect(`/s/${slug}/thanks`, { headers })
  }
  if (stored.problem.code === companionNeeded.code) return redirect(`/s/${survey.slug}/under-13`)
  return refuse(stored.problem)
}
