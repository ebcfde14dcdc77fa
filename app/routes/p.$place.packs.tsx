import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { orThrow } from '#app/http/problem-response.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { OpenPacksPage } from '#app/packs/open-packs-page.tsx'
import { readOpenPacks } from '#domain/packs/queries/open.ts'
import { readPlace } from '#domain/people/queries.ts'

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (t) => [t('open-packs:title'), data?.place.name].filter(Boolean).join(' · '))

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { db } = context.domain
  const place = orThrow(await readPlace(db, params.place!))
  return { place: { name: place.name, slug: place.slug }, packs: await readOpenPacks(db, place) }
}

export default function OpenPacksRoute() {
  return <OpenPacksPage {...useLoaderData<typeof loader>()} />
}
