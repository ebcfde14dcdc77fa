import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { orThrow } from '#app/http/problem-response.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { GroupPage } from '#app/said-and-done/group-page.tsx'
import { bothSidesStyles } from '#app/said-and-done/styles.ts'
import { readGroup } from '#domain/credits/queries.ts'
import { readPlace } from '#domain/people/queries.ts'

export const links = bothSidesStyles
export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, () => [data?.group.name, data?.place.name].filter(Boolean).join(' · '))

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { domain } = context
  const place = orThrow(await readPlace(domain.db, params.place!))
  const group = orThrow(await readGroup(domain, place, params.group!, localeOf(request)))
  return { place: { name: place.name, slug: place.slug }, group }
}

export default function PlaceGroup() {
  return <GroupPage {...useLoaderData<typeof loader>()} />
}
