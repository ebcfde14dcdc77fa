import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { joiningStyles } from '#app/joining/styles.ts'
import { doneIn } from '#app/members/done.ts'
import { MemberPage } from '#app/members/member-page.tsx'
import { readOpen } from '#app/members/open-to.server.ts'
import { personIdOf } from '#domain/kernel/actor.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { fail, ok } from '#domain/kernel/result.ts'
import { giveRole, handOver, takeRole } from '#domain/members/commands/roles.ts'
import { resumeMember, suspendMember } from '#domain/members/commands/suspend.ts'
import { memberUnknown, roleMissing } from '#domain/members/problems.ts'
import { readMember } from '#domain/members/queries/members.ts'
import { readOwnRoles } from '#domain/members/queries/open-to.ts'
import { RoleAt } from '#domain/members/schema.ts'
import { readPlace } from '#domain/people/queries.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('people-desk:member.title'))
export const links = joiningStyles

const MemberAct = z.discriminatedUnion('intent', [
  RoleAt.extend({ intent: z.enum(['give', 'take', 'hand-over']) }),
  z.object({ intent: z.literal('suspend') }),
  z.object({ intent: z.literal('resume') }),
])
const personIn = (name: string | undefined) => z.uuid().safeParse(name).data

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db } = context.domain
  const place = orThrow(await readPlace(db, params.place!))
  const actor = await context.actorFor(request)
  const scope = orThrow(permit(actor, 'people.manage', { placeId: place.id }))
  const personId = personIn(params.person)
  const member = personId && (await readMember(db, scope, personId))
  const isOneself = personIdOf(actor) === personId
  return {
    place: { slug: place.slug },
    member: orThrow(member ? ok(member) : fail(memberUnknown)),
    own: isOneself ? [] : (await readOwnRoles(db, actor, place.id)).filter(({ role }) => isHandedOver(role)),
    isOneself,
    open: await readOpen(db, scope),
    done: doneIn(request),
  }
}

/** The two that nobody else gives: others are given and taken one by one. */
const isHandedOver = (role: string) => role === 'place-administrator' || role === 'organisation-lead'

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { domain } = context
  const place = orThrow(await readPlace(domain.db, params.place!))
  const actor = await context.actorFor(request)
  orThrow(permit(actor, 'people.manage', { placeId: place.id }))
  const personId = personIn(params.person)
  if (!personId) return problemResponse(memberUnknown)
  const form = await readForm(request, MemberAct)
  if (!form.success) return problemResponse(roleMissing)
  const act = form.data
  const does = () => {
    if (act.intent === 'suspend') return suspendMember(domain, actor, place.id, personId)
    if (act.intent === 'resume') return resumeMember(domain, actor, place.id, personId)
    const { intent, ...at } = act
    if (intent === 'hand-over') return handOver(domain, actor, place.id, { to: personId, ...at })
    return (intent === 'give' ? giveRole : takeRole)(domain, actor, place.id, { personId, ...at })
  }
  const done = await does()
  if (!done.ok) return problemResponse(done.problem)
  // Whoever gave their last role here away, or took the last of somebody, has no page of theirs to go back to.
  const after = await context.actorFor(request)
  const scope = permit(after, 'people.manage', { placeId: place.id })
  if (!scope.ok) return redirect(`/work/${place.slug}/you?done=${act.intent}`)
  const isThere = await readMember(domain.db, scope.value, personId)
  return redirect(`/work/${place.slug}/people${isThere ? `/${personId}` : ''}?done=${act.intent}`)
}

export default function WorkMember() {
  return <MemberPage {...useLoaderData<typeof loader>()} problem={useActionData<typeof action>()?.problem} />
}
