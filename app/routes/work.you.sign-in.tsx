import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { AccountPage } from '#app/account/account-page.tsx'
import { agentOf } from '#app/http/agent-of.ts'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { joiningStyles } from '#app/joining/styles.ts'
import { changePassword, endOtherSessions, endOwnSession } from '#domain/auth/commands/account.ts'
import { passwordShort } from '#domain/auth/problems/account.ts'
import { readHasPassword, readOwnSessions } from '#domain/auth/queries.ts'
import { NewPasswordInput } from '#domain/auth/schema.ts'
import { permitStaff } from '#domain/kernel/permissions.ts'
import { signedOut } from '#domain/kernel/problem.ts'
import { readPlace } from '#domain/people/queries.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('account:title'))
export const links = joiningStyles

const AccountAct = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('end'), session: z.string().max(128) }),
  z.object({ intent: z.literal('end-others') }),
  NewPasswordInput.extend({ intent: z.literal('password') }),
])
const said = ['end', 'end-others', 'password'] as const
const cookieOf = (request: Request) => request.headers.get('cookie') ?? ''

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { domain } = context
  const place = orThrow(await readPlace(domain.db, params.place!))
  const actor = await context.actorFor(request)
  orThrow(permitStaff(actor, place.id))
  const personId = actor.kind === 'person' ? actor.personId : ''
  const asked = new URL(request.url).searchParams.get('done')
  return {
    place: { timeZone: place.timeZone },
    sessions: await readOwnSessions(domain, personId, cookieOf(request)),
    hasPassword: await readHasPassword(domain.db, personId),
    done: said.find((each) => each === asked) ?? null,
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { domain } = context
  const place = orThrow(await readPlace(domain.db, params.place!))
  const actor = await context.actorFor(request)
  orThrow(permitStaff(actor, place.id))
  const form = await readForm(request, AccountAct)
  if (!form.success) return problemResponse(actor.kind === 'person' ? passwordShort : signedOut)
  const { data } = form
  const back = `/work/${place.slug}/you/sign-in?done=${data.intent}`
  if (data.intent === 'password') {
    const changed = await changePassword(domain, actor, { ...data, agent: agentOf(request) })
    if (!changed.ok) return problemResponse(changed.problem)
    return redirect(back, { headers: { 'Set-Cookie': changed.value.cookie } })
  }
  const ended =
    data.intent === 'end'
      ? await endOwnSession(domain, actor, data.session)
      : await endOtherSessions(domain, actor, cookieOf(request))
  return ended.ok ? redirect(back) : problemResponse(ended.problem)
}

export default function WorkAccount() {
  return <AccountPage {...useLoaderData<typeof loader>()} problem={useActionData<typeof action>()?.problem} />
}
