import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AlliancesDesk } from '#app/alliances/desk-pages.tsx'
import { allianceStyles } from '#app/alliances/styles.ts'
import { orThrow } from '#app/http/problem-response.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { readAlliances } from '#domain/alliances/queries.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { readPlace } from '#domain/people/queries.ts'

export const links = allianceStyles
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('alliances:title'))

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db } = context.domain
  const place = orThrow(await readPlace(db, params.place!))
  const scope = orThrow(permit(await context.actorFor(request), 'alliances.set-up', { placeId: place.id }))
  return { place: { slug: place.slug }, alliances: await readAlliances(db, place, localeOf(request), scope) }
}

export default function WorkAlliances() {
  return <AlliancesDesk {...useLoaderData<typeof loader>()} />
}
