import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { agentOf } from '#app/http/agent-of.ts'
import { problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { sameSitePath } from '#app/http/same-site-path.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { SignInPage } from '#app/people/sign-in-page.tsx'
import { peopleStyles } from '#app/people/styles.ts'
import { signIn, signInAsDemo } from '#domain/auth/commands.ts'
import { wrongSignIn } from '#domain/auth/problems.ts'
import { readDemoPeople } from '#domain/auth/queries.ts'
import { SignInInput } from '#domain/auth/schema.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('people:sign-in.title'))
export const links = peopleStyles

const SignInForm = z.union([z.object({ personId: z.uuid() }), SignInInput])
const whereTo = (request: Request) => sameSitePath(new URL(request.url).searchParams.get('next'), '/work')

export async function loader({ context, request }: LoaderFunctionArgs) {
  const isSignedIn = (await context.actorFor(request)).kind === 'person'
  const people = context.isDemo ? await readDemoPeople(context.domain.db) : []
  return { isSignedIn, people, next: whereTo(request) }
}

/** The form with a password, or in demo mode one of the roles. */
export async function action({ context, request }: ActionFunctionArgs) {
  const next = whereTo(request)
  const form = await readForm(request, SignInForm)
  const email = String(form.typed.email ?? '')
  if (!form.success) return problemResponse(wrongSignIn, { email })
  const signedIn =
    'personId' in form.data
      ? await signInAsDemo(context.domain, form.data.personId, agentOf(request))
      : await signIn(context.domain, { ...form.data, address: context.addressKey(), agent: agentOf(request) })
  if (!signedIn.ok) return problemResponse(signedIn.problem, { email })
  return redirect(next, { headers: { 'Set-Cookie': signedIn.value.cookie } })
}

export default function SignIn() {
  return <SignInPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
}
