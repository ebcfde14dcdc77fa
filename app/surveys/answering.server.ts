import { type AppLoadContext, redirect } from '@remix-run/node'
import { orThrow } from '#app/http/problem-response.ts'
import type { Typed } from '#app/http/read-form.ts'
import { ensureGuest, findGuestId } from '#domain/guests/commands.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, type Result } from '#domain/kernel/result.ts'
import { forgetAnswers, newSubmissionId, plainEntry, saveAnswersToDraft } from '#domain/surveys/commands/draft.ts'
import { alreadySent, companionNeeded } from '#domain/surveys/problems.ts'
import { type Draft, readForm } from '#domain/surveys/queries/drafts.ts'
import type { Survey } from '#domain/surveys/queries/survey.ts'
import { readStamp, stampOf } from '#domain/surveys/rules/form-time.ts'
import { checkOpen } from '#domain/surveys/rules/status.ts'
import { companionOf, isAloneAndYoung } from '#domain/surveys/rules/way.ts'
import { answerPrefix, type GivenAnswers } from '#domain/surveys/schema/answers.ts'
import type { Question } from '#domain/surveys/schema/definition.ts'
import { kioskCookie } from '#domain/ways-in/schema.ts'
import { closingOf } from './before-sending.server.ts'
import { guestHeader, guestToken, hasAnsweredHere, isSecure, readCookie, sentHeader } from './cookies.server.ts'
import { editionFor } from './edition.server.ts'
import type { Closing } from './send-fields.ts'
import type { WayByLink } from './way-in.ts'

type Asked = { context: AppLoadContext; params: { survey?: string }; request: Request }

export type OpenForm = {
  survey: Survey
  draft: Draft | undefined
  given: GivenAnswers
  edition: string
}

/**
 * The form that a request is about: the survey as it was begun, what was typed so far, and the edition it is read in.
 * @param submissionId of a form in somebody's hands, which outlives their cookie
 */
export async function openForm(
  { context: { domain }, params, request }: Asked,
  submissionId?: string,
): Promise<OpenForm> {
  const guestId = await findGuestId(domain, guestToken(request))
  const { survey, draft } = orThrow(await readForm(domain, params.survey ?? '', guestId, submissionId))
  const given = draft?.answers ?? {}
  return { survey, draft, given, edition: editionFor(request, survey, draft) }
}

/**
 * Sends away whoever cannot fill this form in: the survey's first page says why, and after closing the last page holds
 * what was typed, to copy.
 * @returns when it closed, for those who had begun and are in the hour of grace
 */
export async function mustBeOpen(
  { context: { domain }, request }: Asked,
  { survey, draft }: OpenForm,
): Promise<Closing | null> {
  const intro = `/s/${survey.slug}`
  const now = domain.clock.now()
  if (!checkOpen(survey, draft?.startedAt ?? null, now).ok)
    throw redirect(survey.status === 'closed' && draft ? `${intro}/check` : intro)
  if (!draft && survey.access === 'invited') throw redirect(intro)
  if (!draft && !survey.allowsRepeat && hasAnsweredHere(request)) throw redirect(intro)
  return closingOf(survey, draft?.startedAt ?? null, now)
}

/** What a form carries that is handed out now: its id, and when that was. */
export function handOut(
  { context: { domain } }: Pick<Asked, 'context'>,
  { survey, draft }: Pick<OpenForm, 'survey' | 'draft'>,
): { submissionId: string; opened: string } {
  const submissionId = draft?.submissionId ?? newSubmissionId()
  return { submissionId, opened: stampOf(domain.keys, { surveyId: survey.id, submissionId }, domain.clock.now()) }
}

/** The answers of a form, by field: whatever else it sends is not among them. */
export const answersIn = (typed: Typed): GivenAnswers =>
  Object.fromEntries(
    Object.entries(typed)
      .filter(([name]) => name.startsWith(answerPrefix))
      .map(([name, values]) => [name.slice(answerPrefix.length), [values].flat()]),
  )

/** On a kiosk whoever sits down begins on its first page: a form that is gone was somebody else's. */
export const isOfSomebodyElse = (request: Request, { draft }: Pick<OpenForm, 'draft'>): boolean =>
  !draft && readCookie(request, kioskCookie) !== null

type Typing = {
  submissionId: string
  questions: readonly Question[]
  answers: GivenAnswers
  from?: WayByLink
  /** The form's stamp, as it came back. */
  opened: string
}

/**
 * Keeps what a form sent. Of a child under 13 who is alone not even a cookie.
 * @returns what the draft said to it, and the cookie that leads back to it
 */
export async function keep(
  { context: { domain, origin }, request }: Asked,
  { survey, draft, given, edition }: OpenForm,
  { submissionId, questions, answers, from, opened }: Typing,
): Promise<{ saved: Result<{ submissionId: string }, Problem>; headers: Record<string, string> }> {
  if (isOfSomebodyElse(request, { draft })) throw redirect(`/s/${survey.slug}`)
  if (isAloneAndYoung(survey.definition, { ...given, ...answers }, companionOf(draft))) {
    if (draft) await forgetAnswers(domain, draft)
    return { saved: fail(companionNeeded), headers: {} }
  }
  const guest = await ensureGuest(domain, guestToken(request), submissionId)
  const saved = await saveAnswersToDraft(domain, survey, {
    ...{ guestId: guest.guestId, submissionId, questions, given: answers, edition, draft },
    ...(!draft && from && { entry: { ...plainEntry, wayIn: from } }),
    openedAt: readStamp(domain.keys, { surveyId: survey.id, submissionId }, opened, domain.clock.now()),
  })
  return { saved, headers: { 'Set-Cookie': guestHeader(guest.token, isSecure(origin)) } }
}

/** Where a refusal leads that is not about an answer: to the receipt of what was sent, to a grown-up; else nowhere. */
export function elsewhere(
  { context: { origin } }: Asked,
  { slug }: Survey,
  problem: Problem,
  { submissionId, from }: Pick<Typing, 'submissionId' | 'from'>,
): Response | undefined {
  if (problem.code === companionNeeded.code) return redirect(`/s/${slug}/under-13${from ? `?from=${from}` : ''}`)
  if (problem.code !== alreadySent.code) return undefined
  return redirect(`/s/${slug}/thanks?already`, {
    headers: { 'Set-Cookie': sentHeader(submissionId, slug, isSecure(origin)) },
  })
}
