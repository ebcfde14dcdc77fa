import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { qrOf } from '#app/surveys/qr.server.ts'
import { InvitationsPage } from '#app/ways-in/invitations-page.tsx'
import { waysInStyles } from '#app/ways-in/styles.ts'
import { publicSurvey } from '#domain/surveys/rules/public-survey.ts'
import { makeInvitations } from '#domain/ways-in/commands/make-invitations.ts'
import { readSurveyDesk } from '#domain/ways-in/queries/desk.ts'
import { readInvitationCounts } from '#domain/ways-in/queries/invitations.ts'

export const links = waysInStyles
export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (t) => `${t('survey-desk:ways.invitations.title')} · ${data?.survey.title.text}`)

const CountForm = z.object({ count: z.coerce.number().catch(0) })

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { domain, origin } = context
  const desk = orThrow(await readSurveyDesk(domain, await context.actorFor(request), params.survey!))
  const { survey } = desk
  return {
    place: { slug: survey.place.slug },
    survey: publicSurvey(survey, localeOf(request)),
    counts: await readInvitationCounts(domain.db, desk),
    address: `${origin}/s/${survey.slug}`.replace(/^https?:\/\//, ''),
  }
}

/** The codes are in this answer and nowhere else: it is not led away from, and a reload makes new ones. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const { domain, origin } = context
  const slug = params.survey!
  const form = await readForm(request, CountForm)
  const count = form.data?.count ?? 0
  const made = await makeInvitations(domain, await context.actorFor(request), { slug, count })
  if (!made.ok) return problemResponse(made.problem)
  const cards = made.value.map((code) => ({ code, qr: qrOf(`${origin}/s/${slug}?code=${code}`) }))
  return data({ made: cards }, { headers: { 'Cache-Control': 'private, no-store' } })
}

export default function Invitations() {
  return <InvitationsPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
