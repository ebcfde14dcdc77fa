import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { orThrow } from '#app/http/problem-response.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import styles from '#app/insights/insights.css?url'
import { SaidPage } from '#app/insights/said-page.tsx'
import { countAnswers } from '#domain/commitments/queries/open.ts'
import { readSaid } from '#domain/insights/queries.ts'
import { readPlace } from '#domain/people/queries.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (t) => [t('insights:said.title'), data?.place.name].filter(Boolean).join(' · '))

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db } = context.domain
  const place = orThrow(await readPlace(db, params.place!))
  return {
    place: { name: place.name, slug: place.slug },
    said: await readSaid(db, place, localeOf(request)),
    answers: await countAnswers(db, place),
  }
}

export default function PlaceSaidPage() {
  return <SaidPage {...useLoaderData<typeof loader>()} />
}
