import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { orThrow } from '#app/http/problem-response.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import styles from '#app/insights/insights.css?url'
import { WallPage } from '#app/insights/wall-page.tsx'
import { readWall } from '#domain/insights/queries.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { readPlace } from '#domain/people/queries.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  pageTitle(matches, (t) => t('insights-desk:wall.title'))

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db } = context.domain
  const place = orThrow(await readPlace(db, params.place!))
  const actor = await context.actorFor(request)
  const scope = orThrow(permit(actor, 'insights.read', { placeId: place.id }))
  return {
    place: { name: place.name, slug: place.slug, least: place.smallCellStaff },
    wall: await readWall(context.domain, scope, place, localeOf(request)),
    mayExport: permit(actor, 'insights.export', { placeId: place.id }).ok,
    mayPublish: permit(actor, 'figures.publish', { placeId: place.id }).ok,
    mayReadFindings: permit(actor, 'findings.read', { placeId: place.id }).ok,
  }
}

export default function InsightPage() {
  return <WallPage {...useLoaderData<typeof loader>()} />
}
