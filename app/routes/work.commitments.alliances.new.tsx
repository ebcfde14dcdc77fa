import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { AlliancePage } from '#app/alliances/desk-pages.tsx'
import { allianceIn } from '#app/alliances/forms.server.ts'
import { allianceStyles } from '#app/alliances/styles.ts'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { beginAlliance } from '#domain/alliances/commands.ts'
import { readAllianceForm } from '#domain/alliances/queries.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { readPlace } from '#domain/people/queries.ts'

export const links = allianceStyles
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('alliances-desk:new'))

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db } = context.domain
  const place = orThrow(await readPlace(db, params.place!))
  const scope = orThrow(permit(await context.actorFor(request), 'alliances.set-up', { placeId: place.id }))
  return { place: { slug: place.slug }, form: await readAllianceForm(db, scope, localeOf(request)) }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { domain } = context
  const place = orThrow(await readPlace(domain.db, params.place!))
  const actor = await context.actorFor(request)
  const { typed: sent } = await readForm(request, z.unknown())
  const typed = allianceIn(sent)
  const begun = await beginAlliance(domain, actor, place, typed)
  if (!begun.ok) return problemResponse(begun.problem, { typed })
  return redirect(`/work/${place.slug}/commitments/alliances/${begun.value.publicId}?done=begin`)
}

export default function WorkNewAlliance() {
  return <AlliancePage {...useLoaderData<typeof loader>()} alliance={null} refused={useActionData<typeof action>()} />
}
