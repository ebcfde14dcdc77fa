import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AlliancesPage } from '#app/alliances/alliances-page.tsx'
import { allianceStyles } from '#app/alliances/styles.ts'
import { orThrow } from '#app/http/problem-response.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { readAlliances } from '#domain/alliances/queries.ts'
import { readPlace } from '#domain/people/queries.ts'

export const links = allianceStyles
export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (t) => [t('alliances:title'), data?.place.name].filter(Boolean).join(' · '))

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db } = context.domain
  const place = orThrow(await readPlace(db, params.place!))
  return {
    place: { name: place.name, slug: place.slug },
    alliances: await readAlliances(db, place, localeOf(request)),
  }
}

export default function PlaceAlliances() {
  return <AlliancesPage {...useLoaderData<typeof loader>()} />
}
