import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { joiningStyles } from '#app/joining/styles.ts'
import { OrganisationsPage } from '#app/organisations/organisations-page.tsx'
import { permit } from '#domain/kernel/permissions.ts'
import { addOrganisation, changeOrganisation } from '#domain/organisations/commands.ts'
import { organisationIncomplete } from '#domain/organisations/problems.ts'
import { readOrganisations } from '#domain/organisations/queries.ts'
import { OrganisationInput } from '#domain/organisations/schema.ts'
import { readPlace } from '#domain/people/queries.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('organisations:title'))
export const links = joiningStyles

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db } = context.domain
  const { id, slug } = orThrow(await readPlace(db, params.place!))
  const actor = await context.actorFor(request)
  const scope = orThrow(permit(actor, 'people.manage', { placeId: id }))
  const { searchParams } = new URL(request.url)
  return {
    place: { slug },
    organisations: await readOrganisations(db, scope),
    maySetUp: permit(actor, 'organisations.set-up', { placeId: id }).ok,
    edited: searchParams.get('edit'),
    isSaved: searchParams.has('saved'),
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { domain } = context
  const place = orThrow(await readPlace(domain.db, params.place!))
  const actor = await context.actorFor(request)
  orThrow(permit(actor, 'organisations.set-up', { placeId: place.id }))
  const form = await readForm(request, OrganisationInput)
  const { typed } = form
  if (!form.success) {
    const isName = form.error.issues.some(({ path }) => path[0] === 'name')
    return problemResponse(organisationIncomplete(isName ? 'name' : 'kind'), { typed })
  }
  const publicId = typeof typed.publicId === 'string' ? typed.publicId : ''
  const done = publicId
    ? await changeOrganisation(domain, actor, place.id, { publicId, ...form.data })
    : await addOrganisation(domain, actor, place.id, form.data)
  return done.ok
    ? redirect(`/work/${place.slug}/organisations?saved`)
    : problemResponse<{ typed: typeof typed }>(done.problem, { typed })
}

export default function WorkOrganisations() {
  return <OrganisationsPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
}
