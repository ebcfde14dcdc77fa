import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { agentOf } from '#app/http/agent-of.ts'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { readForm, type Typed } from '#app/http/read-form.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { FirstAdministratorPage } from '#app/people/first-administrator-page.tsx'
import { createFirstAdministrator, isFirstAdministratorToken } from '#domain/auth/commands.ts'
import { linkUsed } from '#domain/auth/problems.ts'
import { FirstAdministratorInput } from '#domain/auth/schema.ts'
import { fail, ok } from '#domain/kernel/result.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('people:first.title'))

export async function loader({ context, params }: LoaderFunctionArgs) {
  const isGood = await isFirstAdministratorToken(context.domain, params.token!)
  orThrow(isGood ? ok(undefined) : fail(linkUsed))
  return null
}

/** Everything but the password goes back into the form. */
const withoutPassword = ({ password: _, ...typed }: Typed) => typed

export async function action({ context, request, params }: ActionFunctionArgs) {
  const form = await readForm(request, FirstAdministratorInput)
  const typed = withoutPassword(form.typed)
  if (!form.success) {
    const wrong = [...new Set(form.error.issues.map(({ path }) => String(path[0])))]
    return problemResponse({ kind: 'invalid', code: 'people.first-incomplete' }, { typed, wrong })
  }
  const made = await createFirstAdministrator(context.domain, params.token!, form.data, agentOf(request))
  if (!made.ok) return problemResponse(made.problem, { typed, wrong: [] })
  return redirect(`/work/${made.value.placeSlug}`, { headers: { 'Set-Cookie': made.value.cookie } })
}

export default function FirstAdministrator() {
  return <FirstAdministratorPage refused={useActionData<typeof action>()} />
}
