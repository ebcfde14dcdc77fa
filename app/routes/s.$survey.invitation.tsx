import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { guestHeader, guestToken, isSecure } from '#app/surveys/cookies.server.ts'
import { editionFor } from '#app/surveys/edition.server.ts'
import { surveyStyles } from '#app/surveys/styles.ts'
import { InvitationPage } from '#app/ways-in/invitation-page.tsx'
import { readSurvey } from '#domain/surveys/queries/survey.ts'
import { publicSurvey } from '#domain/surveys/rules/public-survey.ts'
import { beginInvited } from '#domain/ways-in/commands/begin-invited.ts'

export const links = surveyStyles
export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, () => data?.survey.title.text)

const CodeForm = z.object({ code: z.string().max(200).catch('') })

export async function loader({ context: { domain }, params, request }: LoaderFunctionArgs) {
  const survey = orThrow(await readSurvey(domain, params.survey!))
  if (survey.access !== 'invited' || survey.status !== 'open') throw redirect(`/s/${survey.slug}`)
  const code = new URL(request.url).searchParams.get('code') ?? ''
  return { survey: publicSurvey(survey, editionFor(request, survey, undefined)), code }
}

/** A right code begins the form. It is used up when the form is sent. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const { domain, origin, addressKey } = context
  const survey = orThrow(await readSurvey(domain, params.survey!))
  const form = await readForm(request, CodeForm)
  const code = form.data?.code ?? ''
  const begun = await beginInvited(domain, survey, {
    ...{ code, token: guestToken(request), address: addressKey() },
    edition: editionFor(request, survey, undefined),
  })
  if (!begun.ok) return problemResponse(begun.problem, { code })
  return redirect(`/s/${survey.slug}/q/1`, {
    headers: { 'Set-Cookie': guestHeader(begun.value.token, isSecure(origin)) },
  })
}

export default function Invitation() {
  return <InvitationPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
}
