import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { SetAsidePage } from '#app/ways-in/set-aside-page.tsx'
import { waysInStyles } from '#app/ways-in/styles.ts'
import { publicSurvey } from '#domain/surveys/rules/public-survey.ts'
import { decideSetAside } from '#domain/ways-in/commands/decide-set-aside.ts'
import { nothingChosen } from '#domain/ways-in/problems.ts'
import { readSurveyDesk } from '#domain/ways-in/queries/desk.ts'
import { readSetAside } from '#domain/ways-in/queries/set-aside.ts'

export const links = waysInStyles
export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (t) => `${t('survey-desk:ways.set-aside.title')} · ${data?.survey.title.text}`)

const DecisionForm = z.object({
  handles: z.array(z.string().max(40)).max(1000).default([]),
  decision: z.enum(['counted', 'left-out']),
})

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { domain } = context
  const actor = await context.actorFor(request)
  const desk = orThrow(await readSurveyDesk(domain, actor, params.survey!, { verb: 'surveys.read-responses' }))
  const changed = new URL(request.url).searchParams.get('changed')
  const rows = await readSetAside(domain, desk)
  return {
    place: { slug: desk.survey.place.slug },
    survey: publicSurvey(desk.survey, localeOf(request)),
    // The day is enough: who looks at a list of instants could tell people apart.
    rows: rows.map(({ receivedAt: _, ...row }) => row),
    changed: changed === null ? null : Number(changed) || 0,
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await readForm(request, DecisionForm)
  if (!form.success) return problemResponse(nothingChosen)
  const slug = params.survey!
  const actor = await context.actorFor(request)
  const decided = await decideSetAside(context.domain, actor, { slug, ...form.data })
  if (!decided.ok) return problemResponse(decided.problem)
  return redirect(`/work/${params.place}/surveys/${slug}/set-aside?changed=${decided.value.changed}`)
}

export default function SetAside() {
  return <SetAsidePage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
}
