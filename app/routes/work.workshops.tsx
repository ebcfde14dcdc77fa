import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { orThrow } from '#app/http/problem-response.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { deskStyles } from '#app/workshops/staff-styles.ts'
import { WorkshopsPage } from '#app/workshops/workshops-page.tsx'
import { permit } from '#domain/kernel/permissions.ts'
import { readPlace } from '#domain/people/queries.ts'
import { readWorkshops } from '#domain/workshops/queries/facilitation.ts'

export const links = deskStyles
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('facilitation:list.title'))

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db } = context.domain
  const place = orThrow(await readPlace(db, params.place!))
  const scope = orThrow(permit(await context.actorFor(request), 'workshops.facilitate', { placeId: place.id }))
  return { place: place.slug, workshops: await readWorkshops(db, scope, localeOf(request)) }
}

export default function Workshops() {
  return <WorkshopsPage {...useLoaderData<typeof loader>()} />
}
