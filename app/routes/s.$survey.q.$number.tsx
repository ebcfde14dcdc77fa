import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { noteRefusal, wasRefused } from '#app/http/refusals.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { guestHeader, guestToken, isSecure, sentHeader, withCookie } from '#app/surveys/cookies.server.ts'
import { QuestionPage } from '#app/surveys/question-page.tsx'
import { surveyStyles } from '#app/surveys/styles.ts'
import { ensureGuest, findGuestId } from '#domain/guests/commands.ts'
import { fail, ok } from '#domain/kernel/result.ts'
import { newSubmissionId, saveAnswerToDraft } from '#domain/surveys/commands.ts'
import { alreadySent, questionUnknown } from '#domain/surveys/problems.ts'
import { publicQuestion, publicSurvey, readDraft, readSurvey, type Survey } from '#domain/surveys/queries.ts'
import { minutesLeft } from '#domain/surveys/rules.ts'

export const links = surveyStyles
export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (t) => {
    const title = data && `${data.question.text.text} · ${data.survey.title.text}`
    return data?.isRefused ? t('common:refused-title', { title }) : title
  })

const AnswerForm = z.object({
  // An id that is none is nothing that somebody typed: they get a new one and lose nothing.
  submissionId: z.uuid().catch(newSubmissionId),
  answer: z.array(z.string()).default([]),
  go: z.enum(['on', 'back']).catch('on'),
})

const questionOf = (survey: Survey, number: string | undefined) => {
  const question = survey.questions.find((asked) => String(asked.number) === number)
  return orThrow(question ? ok(question) : fail(questionUnknown))
}

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { domain } = context
  const survey = orThrow(await readSurvey(domain, params.survey!, localeOf(request)))
  const question = questionOf(survey, params.number)
  const draft = await readDraft(domain.db, survey.id, await findGuestId(domain, guestToken(request)))
  const isRefused = wasRefused(context)
  // Closed: nothing to fill in any more, but what was typed is shown on the last page. Unless it was typed just now.
  if (survey.status !== 'open' && !isRefused) throw redirect(`/s/${survey.slug}${draft ? '/check' : ''}`)
  return {
    survey: publicSurvey(survey),
    question: publicQuestion(question),
    given: [draft?.answers[question.key] ?? []].flat(),
    submissionId: draft?.submissionId ?? newSubmissionId(),
    minutesLeft: minutesLeft(survey.minutes, question.number, survey.questions.length),
    isRefused,
  }
}

/** Keeps the answer, then goes on: to the next question, or back to the check page that somebody came from. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const { domain } = context
  const survey = orThrow(await readSurvey(domain, params.survey!, localeOf(request)))
  const question = questionOf(survey, params.number)
  const form = await readForm(request, AnswerForm)
  const { submissionId, answer, go } = AnswerForm.parse(form.success ? form.data : {})
  const secure = isSecure(context.origin)
  const guest = await ensureGuest(domain, guestToken(request), submissionId)
  const saved = await saveAnswerToDraft(domain, survey, {
    ...{ guestId: guest.guestId, submissionId, questionKey: question.key, given: answer },
  })
  const cookie = guestHeader(guest.token, secure)
  const headers = { 'Set-Cookie': cookie }
  if (saved.ok) return redirect(next(survey, question.number, go, request), { headers })
  if (saved.problem.code === alreadySent.code)
    return redirect(`/s/${survey.slug}/thanks?already`, {
      headers: { 'Set-Cookie': sentHeader(submissionId, survey.slug, secure) },
    })
  // Going back must always be possible; what is wrong is kept, and found again on the last page.
  if (go === 'back' && saved.problem.kind === 'invalid')
    return redirect(next(survey, question.number, go, request), { headers })
  noteRefusal(context)
  return withCookie(problemResponse(saved.problem, { given: answer, submissionId }), cookie)
}

function next(survey: Survey, number: number, go: 'on' | 'back', request: Request): string {
  const start = `/s/${survey.slug}`
  const toCheck = new URL(request.url).searchParams.has('check')
  if (go === 'back') return toCheck ? `${start}/check` : number > 1 ? `${start}/q/${number - 1}` : start
  return toCheck || number === survey.questions.length ? `${start}/check` : `${start}/q/${number + 1}`
}

export default function Question() {
  return <QuestionPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
}
