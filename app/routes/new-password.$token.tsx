import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { agentOf } from '#app/http/agent-of.ts'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { NewPasswordPage } from '#app/joining/new-password-page.tsx'
import { chooseNewPassword, readPasswordLink } from '#domain/joining/commands/forgotten.ts'
import { newPasswordShort } from '#domain/joining/problems.ts'
import { NewPasswordForm } from '#domain/joining/schema.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('joining:again.new-title'))

export async function loader({ context, params }: LoaderFunctionArgs) {
  return orThrow(await readPasswordLink(context.domain, params.token!))
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await readForm(request, NewPasswordForm)
  if (!form.success) return problemResponse(newPasswordShort)
  const chosen = await chooseNewPassword(context.domain, params.token!, { ...form.data, agent: agentOf(request) })
  if (!chosen.ok) return problemResponse(chosen.problem)
  return redirect('/work', { headers: { 'Set-Cookie': chosen.value.cookie } })
}

export default function NewPassword() {
  return <NewPasswordPage {...useLoaderData<typeof loader>()} problem={useActionData<typeof action>()?.problem} />
}
