import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { orThrow } from '#app/http/problem-response.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import styles from '#app/insights/priorities.css?url'
import { PrioritiesPage } from '#app/insights/priorities-page.tsx'
import { permit } from '#domain/kernel/permissions.ts'
import { readPlace } from '#domain/people/queries.ts'
import { readPriorities } from '#domain/workshops/queries/priorities.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('insights-desk:priorities.title'))

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { domain } = context
  const place = orThrow(await readPlace(domain.db, params.place!))
  const scope = orThrow(permit(await context.actorFor(request), 'insights.read', { placeId: place.id }))
  return { place: { slug: place.slug }, rooms: await readPriorities(domain, scope, localeOf(request)) }
}

export default function InsightPrioritiesPage() {
  return <PrioritiesPage {...useLoaderData<typeof loader>()} />
}
