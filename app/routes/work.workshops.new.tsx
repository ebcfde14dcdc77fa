import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { NewWorkshopFields, newWorkshopFrom, wrongFieldsOf } from '#app/workshops/new-workshop.server.ts'
import { NewWorkshopPage } from '#app/workshops/new-workshop-page.tsx'
import { deskStyles } from '#app/workshops/staff-styles.ts'
import { dayIn } from '#domain/kernel/days.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { fail } from '#domain/kernel/result.ts'
import { readPlace } from '#domain/people/queries.ts'
import { createWorkshop } from '#domain/workshops/commands/create-workshop.ts'
import { workshopIncomplete } from '#domain/workshops/problems.ts'
import { readFacilitatedOrganisations } from '#domain/workshops/queries/facilitation.ts'
import { readAgendaTemplates } from '#domain/workshops/queries/templates.ts'

export const links = deskStyles
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('facilitation:new.heading'))

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db, clock } = context.domain
  const place = orThrow(await readPlace(db, params.place!))
  const scope = orThrow(permit(await context.actorFor(request), 'workshops.facilitate', { placeId: place.id }))
  return {
    place: place.slug,
    today: dayIn(place.timeZone, clock.now()),
    templates: readAgendaTemplates(),
    organisations: await readFacilitatedOrganisations(db, scope),
  }
}

/** Makes the workshop and leads to its agenda. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const place = orThrow(await readPlace(context.domain.db, params.place!))
  const form = await readForm(request, NewWorkshopFields)
  const input = form.success ? newWorkshopFrom(form.data, localeOf(request)) : fail(workshopIncomplete)
  const wrong = form.success ? wrongFieldsOf(form.data) : {}
  if (!input.ok) return problemResponse(input.problem, { typed: form.typed, wrong })
  const made = await createWorkshop(context.domain, await context.actorFor(request), place.id, input.value)
  if (!made.ok) return problemResponse(made.problem, { typed: form.typed, wrong })
  return redirect(`/work/${place.slug}/workshops/${made.value.publicId}/agenda`)
}

export default function NewWorkshop() {
  return <NewWorkshopPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
}
