import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { orThrow } from '#app/http/problem-response.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { readMissionOf } from '#app/said-and-done/mission-of.server.ts'
import { MissionPage } from '#app/said-and-done/mission-page.tsx'
import { bothSidesStyles } from '#app/said-and-done/styles.ts'
import { readPlace } from '#domain/people/queries.ts'

export const links = bothSidesStyles
export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, () => [data?.mission.name.text, data?.place.name].filter(Boolean).join(' · '))

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const place = orThrow(await readPlace(context.domain.db, params.place!))
  const asked = new URL(request.url).searchParams
  return {
    place: { name: place.name, slug: place.slug },
    ...(await readMissionOf(context.domain, place, params.mission!, asked, localeOf(request))),
  }
}

export default function PlaceMission() {
  return <MissionPage {...useLoaderData<typeof loader>()} />
}
