import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { JoinPage } from '#app/workshops/join-page.tsx'
import { liveStyles } from '#app/workshops/styles.ts'
import { languageOf } from '#domain/surveys/schema/editions.ts'
import { JoinInput } from '#domain/workshops/commands/inputs.ts'
import { findPassPage } from '#domain/workshops/commands/join-by-pass.ts'
import { joinWorkshop } from '#domain/workshops/commands/join-workshop.ts'
import { participantCookie, participantTokenIn } from '#domain/workshops/commands/participant-token.ts'
import { codeUnknown } from '#domain/workshops/problems.ts'

export const links = liveStyles
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('workshops:join.title'))

/** The code of a QR is filled in and not tried: a picture must not sign anybody up. */
export function loader({ request }: LoaderFunctionArgs) {
  return { code: (new URL(request.url).searchParams.get('code') ?? '').slice(0, 40) }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await readForm(request, JoinInput)
  const code = String(form.typed.code ?? '')
  if (!form.success) return problemResponse(codeUnknown, { code })
  const passPage = await findPassPage(context.domain, code, context.addressKey())
  if (passPage) return redirect(passPage)
  const joined = await joinWorkshop(context.domain, form.data, {
    token: participantTokenIn(request.headers.get('cookie')),
    language: languageOf(localeOf(request)),
    address: context.addressKey(),
  })
  if (!joined.ok) return problemResponse(joined.problem, { code })
  const { workshopPublicId, token, isNew } = joined.value
  const cookie = participantCookie(token, context.origin.startsWith('https:'))
  return redirect(`/w/${workshopPublicId}${isNew ? '?about' : ''}`, { headers: { 'Set-Cookie': cookie } })
}

export default function Join() {
  return <JoinPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
}
