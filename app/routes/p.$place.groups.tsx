import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { orThrow } from '#app/http/problem-response.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { GroupsPage } from '#app/said-and-done/groups-page.tsx'
import { bothSidesStyles } from '#app/said-and-done/styles.ts'
import { readGroups } from '#domain/credits/queries.ts'
import { readPlace } from '#domain/people/queries.ts'

export const links = bothSidesStyles
export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (t) => [t('commitments:groups.title'), data?.place.name].filter(Boolean).join(' · '))

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { db } = context.domain
  const place = orThrow(await readPlace(db, params.place!))
  return { place: { name: place.name, slug: place.slug }, groups: await readGroups(db, place) }
}

export default function PlaceGroups() {
  return <GroupsPage {...useLoaderData<typeof loader>()} />
}
