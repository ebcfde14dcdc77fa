import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { commitmentStyles } from '#app/commitments/styles.ts'
import { orThrow } from '#app/http/problem-response.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { OpenPromisesPage } from '#app/promises/open-promises-page.tsx'
import { readPlace } from '#domain/people/queries.ts'
import { readOpenPromises } from '#domain/promises/queries/open.ts'

export const links = commitmentStyles
export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (t) => [t('promises:title'), data?.place.name].filter(Boolean).join(' · '))

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { domain } = context
  const place = orThrow(await readPlace(domain.db, params.place!))
  const page = Math.trunc(Number(new URL(request.url).searchParams.get('page'))) || 1
  return {
    place: { name: place.name, slug: place.slug },
    list: await readOpenPromises(domain, place, page, localeOf(request)),
  }
}

export default function PlacePromises() {
  return <OpenPromisesPage {...useLoaderData<typeof loader>()} />
}
