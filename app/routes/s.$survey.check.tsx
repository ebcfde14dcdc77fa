import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { noteRefusal, wasRefused } from '#app/http/refusals.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { CheckPage } from '#app/surveys/check-page.tsx'
import { guestToken, isSecure, sentHeader } from '#app/surveys/cookies.server.ts'
import { surveyStyles } from '#app/surveys/styles.ts'
import { findGuestId } from '#domain/guests/commands.ts'
import { answerSurvey } from '#domain/surveys/commands.ts'
import { draftGone } from '#domain/surveys/problems.ts'
import {
  answerSheet,
  publicSurvey,
  readDraft,
  readDraftBySubmission,
  readSent,
  readSurvey,
} from '#domain/surveys/queries.ts'

export const links = surveyStyles
export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (t) => {
    const title = `${t('surveys:check.title')} · ${data?.survey.title.text}`
    return data?.isRefused ? t('common:refused-title', { title }) : title
  })

const SendForm = z.object({ submissionId: z.uuid(), mayQuote: z.literal('yes').optional() })

/** All answers once more. `sheet` is null only after a refusal, which brings its own. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { domain } = context
  const survey = orThrow(await readSurvey(domain, params.survey!, localeOf(request)))
  const draft = await readDraft(domain.db, survey.id, await findGuestId(domain, guestToken(request)))
  const isRefused = wasRefused(context)
  if (!draft && !isRefused) throw redirect(`/s/${survey.slug}`)
  return { survey: publicSurvey(survey), sheet: draft ? answerSheet(survey, draft) : null, isRefused }
}

/** Sends. Whoever holds the form's id may: a cookie that ended in between does not matter. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const { domain } = context
  const language = localeOf(request)
  const survey = orThrow(await readSurvey(domain, params.survey!, language))
  const form = await readForm(request, SendForm)
  const submissionId = form.data?.submissionId ?? ''
  const mayQuote = form.data?.mayQuote === 'yes'
  const isSent = form.success && (await readSent(domain, submissionId))
  const draft = form.success && (await readDraftBySubmission(domain.db, survey.id, submissionId))
  if (!isSent && !draft) {
    noteRefusal(context)
    return problemResponse(draftGone, { mayQuote, sheet: null })
  }
  const answers = draft ? draft.answers : {}
  const sent = await answerSurvey(domain, survey, { submissionId, answers, mayQuote, language })
  if (sent.ok)
    return redirect(`/s/${survey.slug}/thanks`, {
      headers: { 'Set-Cookie': sentHeader(submissionId, survey.slug, isSecure(context.origin)) },
    })
  noteRefusal(context)
  return problemResponse(sent.problem, { mayQuote, sheet: draft ? answerSheet(survey, draft) : null })
}

export default function Check() {
  return <CheckPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
}
