import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { orThrow } from '#app/http/problem-response.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import styles from '#app/insights/insights.css?url'
import { ThemePage } from '#app/insights/theme-page.tsx'
import { readTheme } from '#domain/insights/queries/theme.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { readPlace } from '#domain/people/queries.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, () => data?.page.theme.short.text)

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db } = context.domain
  const place = orThrow(await readPlace(db, params.place!))
  const actor = await context.actorFor(request)
  const scope = orThrow(permit(actor, 'insights.read', { placeId: place.id }))
  const asked = { goal: params.goal!, theme: params.theme! }
  return {
    place: { slug: place.slug },
    page: orThrow(await readTheme(db, scope, place, asked, localeOf(request))),
    mayRead: permit(actor, 'contributions.read', { placeId: place.id }).ok,
  }
}

export default function InsightThemePage() {
  return <ThemePage {...useLoaderData<typeof loader>()} />
}
