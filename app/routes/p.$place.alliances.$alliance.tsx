import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { OpenAlliancePage } from '#app/alliances/open-page.tsx'
import { allianceStyles } from '#app/alliances/styles.ts'
import { orThrow } from '#app/http/problem-response.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { readOpenAlliance } from '#domain/alliances/queries.ts'
import { readPlace } from '#domain/people/queries.ts'

export const links = allianceStyles
export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (t) => data?.alliance.name.text ?? t('alliances:title'))

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { domain } = context
  const place = orThrow(await readPlace(domain.db, params.place!))
  const alliance = orThrow(await readOpenAlliance(domain, place, params.alliance!, localeOf(request)))
  return { place: { name: place.name, slug: place.slug }, alliance }
}

export default function PlaceAlliance() {
  return <OpenAlliancePage {...useLoaderData<typeof loader>()} />
}
