import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { formBroken } from '#app/safeguarding/case-acts.server.ts'
import { SetUpPage } from '#app/safeguarding/set-up-page.tsx'
import { safeguardingStyles } from '#app/safeguarding/styles.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { readPlace } from '#domain/people/queries.ts'
import { nameLead, removeLead, setClimbHours } from '#domain/safeguarding/commands/set-up.ts'
import { readClimbed } from '#domain/safeguarding/queries/cases.ts'
import { readColleagues, readLeads } from '#domain/safeguarding/queries/people.ts'
import { readClimbHours, readOrganisations } from '#domain/safeguarding/queries/settings.ts'

export const links = safeguardingStyles
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('safeguarding:set-up.title'))

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db, clock } = context.domain
  const { id, timeZone } = orThrow(await readPlace(db, params.place!))
  const scope = orThrow(permit(await context.actorFor(request), 'safeguarding.set-up', { placeId: id }))
  return {
    place: { timeZone },
    leads: await readLeads(db, scope),
    people: await readColleagues(db, id),
    organisations: await readOrganisations(db, id),
    hours: await readClimbHours(db, id),
    climbed: await readClimbed(db, id),
    at: clock.now(),
    isSaved: new URL(request.url).searchParams.has('saved'),
  }
}

const SetUp = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('hours'), hours: z.string().transform((typed) => Number(typed.trim() || Number.NaN)) }),
  z.object({
    intent: z.literal('name'),
    person: z.uuid(),
    organisation: z.string().transform((publicId) => publicId || null),
  }),
  z.object({ intent: z.literal('remove'), lead: z.uuid() }),
])

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { domain } = context
  const { id, slug } = orThrow(await readPlace(domain.db, params.place!))
  const actor = await context.actorFor(request)
  const form = await readForm(request, SetUp)
  const hours = String(form.typed.hours ?? '')
  if (!form.success) return problemResponse(formBroken, { hours })
  const asked = form.data
  const does = () => {
    if (asked.intent === 'hours') return setClimbHours(domain, actor, id, asked.hours)
    if (asked.intent === 'remove') return removeLead(domain, actor, id, asked.lead)
    return nameLead(domain, actor, id, { personId: asked.person, organisation: asked.organisation })
  }
  const done = await does()
  if (!done.ok) return problemResponse(done.problem, { hours })
  return redirect(`/work/${slug}/safeguarding/set-up?saved`)
}

export default function SetUpSafeguarding() {
  return <SetUpPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
}
