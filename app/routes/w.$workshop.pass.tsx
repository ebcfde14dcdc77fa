import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { problemResponse, thrownProblem } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { liveStyles } from '#app/workshops/styles.ts'
import { PassPage } from '#app/workshops/tables/pass-page.tsx'
import { languageOf } from '#domain/surveys/schema/editions.ts'
import { readWords } from '#domain/wordings/queries.ts'
import { joinByPass } from '#domain/workshops/commands/join-by-pass.ts'
import { passCookie } from '#domain/workshops/commands/participant-token.ts'
import { workshopUnknown } from '#domain/workshops/problems.ts'
import { readWorkshopDoor } from '#domain/workshops/queries/participants.ts'

export const links = liveStyles
export const meta: MetaFunction = ({ matches }) => [
  ...pageTitle(matches, (t) => t('passes:take.title')),
  { name: 'robots', content: 'noindex' },
  // A code in an address must not travel on to whatever the page leads to.
  { name: 'referrer', content: 'no-referrer' },
]

const CodeForm = z.object({ code: z.string().max(200).catch('') })

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db } = context.domain
  const workshop = await readWorkshopDoor(db, params.workshop!)
  if (!workshop) throw thrownProblem(workshopUnknown)
  const title = (await readWords(db, [workshop.titleId], localeOf(request))).get(workshop.titleId)
  return { title, code: (params.code ?? '').slice(0, 40) }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await readForm(request, CodeForm)
  const code = form.data?.code ?? ''
  const taken = await joinByPass(context.domain, params.workshop!, code, {
    language: languageOf(localeOf(request)),
    address: context.addressKey(),
  })
  if (!taken.ok) return problemResponse(taken.problem, { code })
  const { kind, token } = taken.value
  return redirect(`/w/${params.workshop}/${kind}`, {
    headers: { 'Set-Cookie': passCookie(kind, token, context.origin.startsWith('https:')) },
  })
}

export default function Pass() {
  return <PassPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
}
