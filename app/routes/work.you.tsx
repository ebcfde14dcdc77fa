import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { joiningStyles } from '#app/joining/styles.ts'
import { doneIn } from '#app/members/done.ts'
import { YouPage } from '#app/members/you-page.tsx'
import { permitStaff } from '#domain/kernel/permissions.ts'
import { signedOut } from '#domain/kernel/problem.ts'
import { leavePlace, takeRole } from '#domain/members/commands/roles.ts'
import { roleMissing } from '#domain/members/problems.ts'
import { readOwnRoles } from '#domain/members/queries/open-to.ts'
import { RoleAt } from '#domain/members/schema.ts'
import { readPlace } from '#domain/people/queries.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('people-desk:you.title'))
export const links = joiningStyles

const OwnAct = z.discriminatedUnion('intent', [
  RoleAt.extend({ intent: z.literal('take') }),
  z.object({ intent: z.literal('leave') }),
])

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const place = orThrow(await readPlace(context.domain.db, params.place!))
  const actor = await context.actorFor(request)
  orThrow(permitStaff(actor, place.id))
  const roles = await readOwnRoles(context.domain.db, actor, place.id)
  return { place: { name: place.name }, roles, done: doneIn(request) }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { domain } = context
  const place = orThrow(await readPlace(domain.db, params.place!))
  const actor = await context.actorFor(request)
  orThrow(permitStaff(actor, place.id))
  if (actor.kind !== 'person') return problemResponse(signedOut)
  const form = await readForm(request, OwnAct)
  if (!form.success) return problemResponse(roleMissing)
  const { intent, ...at } = form.data
  const done =
    'role' in at
      ? await takeRole(domain, actor, place.id, { personId: actor.personId, ...at })
      : await leavePlace(domain, actor, place.id)
  if (!done.ok) return problemResponse(done.problem)
  const left = await readOwnRoles(domain.db, actor, place.id)
  return redirect(left.length > 0 ? `/work/${place.slug}/you?done=${intent}` : '/work')
}

export default function WorkYou() {
  return <YouPage {...useLoaderData<typeof loader>()} problem={useActionData<typeof action>()?.problem} />
}
