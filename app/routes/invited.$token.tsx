import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { agentOf } from '#app/http/agent-of.ts'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { readForm, type Typed } from '#app/http/read-form.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { AskedPage } from '#app/joining/asked-page.tsx'
import { joiningStyles } from '#app/joining/styles.ts'
import { acceptAsMyself, acceptAsNew } from '#domain/joining/commands/accept.ts'
import { readAsked } from '#domain/joining/queries/asked.ts'
import { AcceptForm } from '#domain/joining/schema.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('joining:title'))
export const links = joiningStyles

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const actor = await context.actorFor(request)
  return {
    asked: orThrow(await readAsked(context.domain, actor, params.token!)),
    person: actor.kind === 'person' ? actor.name : null,
    here: `/invited/${params.token}`,
  }
}

/** Everything but the password goes back into the form. */
const withoutPassword = ({ password: _, ...typed }: Typed) => typed

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await readForm(request, AcceptForm)
  const typed = withoutPassword(form.typed)
  const actor = await context.actorFor(request)
  if (!form.success) {
    const wrong = [...new Set(form.error.issues.map(({ path }) => String(path[0])))]
    return problemResponse({ kind: 'invalid', code: 'joining.incomplete' }, { typed, wrong })
  }
  if (form.data.as === 'myself') {
    const joined = await acceptAsMyself(context.domain, actor, params.token!)
    if (!joined.ok) return problemResponse(joined.problem, { typed, wrong: [] })
    return redirect(`/work/${joined.value.placeSlug}`)
  }
  const joined = await acceptAsNew(context.domain, actor, params.token!, form.data, agentOf(request))
  if (!joined.ok) return problemResponse(joined.problem, { typed, wrong: [] })
  return redirect(`/work/${joined.value.placeSlug}`, { headers: { 'Set-Cookie': joined.value.cookie } })
}

export default function Invited() {
  return <AskedPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
}
