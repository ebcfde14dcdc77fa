import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { orThrow } from '#app/http/problem-response.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { ReportsPage } from '#app/reports/pages.tsx'
import { reportStyles } from '#app/reports/styles.ts'
import { readPlace } from '#domain/people/queries.ts'
import { readReports } from '#domain/reports/queries.ts'

export const links = reportStyles
export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (t) => [t('reports:title'), data?.place.name].filter(Boolean).join(' · '))

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { db } = context.domain
  const place = orThrow(await readPlace(db, params.place!))
  return { place: { name: place.name, slug: place.slug }, reports: await readReports(db, place) }
}

export default function PlaceReports() {
  return <ReportsPage {...useLoaderData<typeof loader>()} />
}
