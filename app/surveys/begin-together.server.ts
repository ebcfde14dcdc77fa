import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { problemResponse } from '#app/http/problem-response.ts'
import { noteRefusal } from '#app/http/refusals.ts'
import { ensureGuest } from '#domain/guests/commands.ts'
import { plainEntry, rememberCompanion, saveAnswersToDraft } from '#domain/surveys/commands/draft.ts'
import type { Survey } from '#domain/surveys/queries/survey.ts'
import { readStamp } from '#domain/surveys/rules/form-time.ts'
import { isQuestion, type Question } from '#domain/surveys/schema/definition.ts'
import type { Companion } from '#domain/surveys/schema/young.ts'
import { openForm } from './answering.server.ts'
import { guestHeader, guestToken, isSecure } from './cookies.server.ts'
import { addressAfter } from './next-address.server.ts'
import type { WayByLink } from './way-in.ts'

/** The question about somebody's age, where the survey has one. */
export const ageIn = ({ definition }: Survey): Question | undefined =>
  definition.items.filter(isQuestion).find(({ kind }) => kind === 'age-band')

type Together = { submissionId: string; opened: string; companion: Companion; from?: WayByLink }

/** Begins a form for a child under 13 with somebody beside them, and goes on after the question about their age. */
export async function beginTogether(asked: ActionFunctionArgs, sent: Together) {
  const { domain, origin } = asked.context
  const { survey, draft, given, edition } = await openForm(asked)
  const age = ageIn(survey)
  if (!age) return redirect(`/s/${survey.slug}`)
  const submissionId = draft?.submissionId ?? sent.submissionId
  const answers = { [age.key]: ['under-13'] }
  if (draft) await rememberCompanion(domain, submissionId, sent.companion)
  const guest = await ensureGuest(domain, guestToken(asked.request), submissionId)
  const saved = await saveAnswersToDraft(domain, survey, {
    ...{ guestId: guest.guestId, submissionId, questions: [age], given: answers, edition },
    draft: draft && { ...draft, companion: sent.companion },
    openedAt: readStamp(domain.keys, { surveyId: survey.id, submissionId }, sent.opened, domain.clock.now()),
    ...(!draft && { entry: { ...plainEntry, wayIn: sent.from ?? 'link', companion: sent.companion } }),
  })
  if (!saved.ok) {
    noteRefusal(asked.context)
    return problemResponse(saved.problem)
  }
  const next = addressAfter(survey, age, { ...given, ...answers }, { go: 'on', search: new URLSearchParams() })
  return redirect(next, { headers: { 'Set-Cookie': guestHeader(guest.token, isSecure(origin)) } })
}
