import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { joiningStyles } from '#app/joining/styles.ts'
import { doneIn } from '#app/members/done.ts'
import { PeoplePage } from '#app/members/people-page.tsx'
import { inviteAgain, takeBackInvitation } from '#domain/joining/commands/invite.ts'
import { invitationGone } from '#domain/joining/problems.ts'
import { readWaiting } from '#domain/joining/queries/waiting.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { readMembers } from '#domain/members/queries/members.ts'
import { readPlace } from '#domain/people/queries.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('people-desk:title'))
export const links = joiningStyles

const InvitationAct = z.object({ intent: z.enum(['again', 'take-back']), id: z.uuid() })

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db, clock } = context.domain
  const place = orThrow(await readPlace(db, params.place!))
  const scope = orThrow(permit(await context.actorFor(request), 'people.manage', { placeId: place.id }))
  const { searchParams } = new URL(request.url)
  const search = (searchParams.get('search') ?? '').slice(0, 80)
  const after = z.uuid().safeParse(searchParams.get('after')).data ?? null
  const [members, waiting] = await Promise.all([
    readMembers(db, scope, { search, after }),
    readWaiting(db, scope, { timeZone: place.timeZone, now: clock.now() }),
  ])
  return { members, waiting, search, isFirst: after === null, done: doneIn(request) }
}

/** Sends an invitation again, whose new link is in the answer, this once; or takes it back. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const { domain } = context
  const place = orThrow(await readPlace(domain.db, params.place!))
  const actor = await context.actorFor(request)
  orThrow(permit(actor, 'people.manage', { placeId: place.id }))
  const form = await readForm(request, InvitationAct)
  if (!form.success) return problemResponse(invitationGone)
  const { id, intent } = form.data
  if (intent === 'take-back') {
    const done = await takeBackInvitation(domain, actor, place.id, id)
    return done.ok ? redirect(`/work/${place.slug}/people?done=take-back`) : problemResponse(done.problem)
  }
  const again = await inviteAgain(domain, actor, place.id, id)
  if (!again.ok) return problemResponse(again.problem)
  return { link: `${context.origin}/invited/${again.value.token}`, email: again.value.email }
}

export default function WorkPeople() {
  return <PeoplePage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
