import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { joiningStyles } from '#app/joining/styles.ts'
import { InvitePage } from '#app/members/invite-page.tsx'
import { readOpen } from '#app/members/open-to.server.ts'
import { inviteToWork } from '#domain/joining/commands/invite.ts'
import { inviteIncomplete } from '#domain/joining/problems.ts'
import { InviteInput } from '#domain/joining/schema.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { readPlace } from '#domain/people/queries.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('people-desk:invite'))
export const links = joiningStyles

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db } = context.domain
  const { id, slug } = orThrow(await readPlace(db, params.place!))
  const scope = orThrow(permit(await context.actorFor(request), 'people.manage', { placeId: id }))
  const open = await readOpen(db, scope)
  const asked = new URL(request.url).searchParams.get('for')
  const chosen = open.organisations.find(({ publicId }) => publicId === asked)
  return { place: { slug }, open, chosen: chosen?.publicId ?? null }
}

/** The link is in the answer, and nowhere else: a page that is opened again holds none. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const { domain } = context
  const place = orThrow(await readPlace(domain.db, params.place!))
  const actor = await context.actorFor(request)
  orThrow(permit(actor, 'people.manage', { placeId: place.id }))
  const form = await readForm(request, InviteInput)
  const { typed } = form
  if (!form.success) {
    const isAddressWrong = form.error.issues.some(({ path }) => path[0] !== 'role')
    return problemResponse(inviteIncomplete(isAddressWrong ? 'email' : 'role'), { typed })
  }
  const invited = await inviteToWork(domain, actor, place.id, form.data)
  if (!invited.ok) return problemResponse(invited.problem, { typed })
  return { link: `${context.origin}/invited/${invited.value.token}`, email: form.data.email }
}

export default function WorkInvite() {
  return <InvitePage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
