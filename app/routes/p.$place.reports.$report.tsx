import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { orThrow } from '#app/http/problem-response.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { ReportPage } from '#app/reports/pages.tsx'
import { reportStyles } from '#app/reports/styles.ts'
import { readPlace } from '#domain/people/queries.ts'
import { readReport } from '#domain/reports/queries.ts'

export const links = reportStyles
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('reports:title'))

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { db } = context.domain
  const place = orThrow(await readPlace(db, params.place!))
  const report = orThrow(await readReport(db, place, params.report!))
  return { place: { name: place.name, slug: place.slug }, report }
}

export default function PlaceReport() {
  return <ReportPage {...useLoaderData<typeof loader>()} />
}
