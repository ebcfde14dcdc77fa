import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import styles from '#app/findings/findings.css?url'
import { FindingsPage } from '#app/findings/findings-page.tsx'
import { orThrow } from '#app/http/problem-response.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { readFindings } from '#domain/findings/queries/findings.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { readPlace } from '#domain/people/queries.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('findings:title'))

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db } = context.domain
  const place = orThrow(await readPlace(db, params.place!))
  const actor = await context.actorFor(request)
  const scope = orThrow(permit(actor, 'findings.read', { placeId: place.id }))
  return {
    place: { slug: place.slug },
    ...(await readFindings(db, scope, place, localeOf(request))),
    mayWrite: permit(actor, 'findings.write', { placeId: place.id }).ok,
  }
}

export default function InsightFindingsPage() {
  return <FindingsPage {...useLoaderData<typeof loader>()} />
}
