import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { orThrow } from '#app/http/problem-response.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import styles from '#app/insights/insights.css?url'
import { MissionPage } from '#app/insights/mission-page.tsx'
import { readMission } from '#domain/insights/queries.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { readPlace } from '#domain/people/queries.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, () => data?.mission.name.text)

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db } = context.domain
  const place = orThrow(await readPlace(db, params.place!))
  const actor = await context.actorFor(request)
  const scope = orThrow(permit(actor, 'insights.read', { placeId: place.id }))
  const mission = orThrow(await readMission(context.domain, scope, place, params.mission!, localeOf(request)))
  const mayRead = permit(actor, 'contributions.read', { placeId: place.id }).ok
  return { place: { slug: place.slug }, mission, mayRead }
}

export default function InsightMissionPage() {
  return <MissionPage {...useLoaderData<typeof loader>()} />
}
