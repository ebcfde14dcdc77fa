import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { orThrow } from '#app/http/problem-response.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { SaidPage } from '#app/insights/said-page.tsx'
import { searchIn } from '#app/said-and-done/search-in.server.ts'
import { bothSidesStyles } from '#app/said-and-done/styles.ts'
import { countAnswers } from '#domain/commitments/queries/open.ts'
import { saidWith } from '#domain/insights/queries/said-with.ts'
import { readSaid } from '#domain/insights/queries.ts'
import { readPlace } from '#domain/people/queries.ts'

export const links = bothSidesStyles
export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (t) => [t('insights:said.title'), data?.place.name].filter(Boolean).join(' · '))

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db } = context.domain
  const place = orThrow(await readPlace(db, params.place!))
  const search = searchIn(new URL(request.url).searchParams)
  const said = await readSaid(db, place, localeOf(request))
  return {
    place: { name: place.name, slug: place.slug },
    said: said && (search === '' ? said : { ...said, missions: saidWith(said.missions, search) }),
    answers: await countAnswers(db, place),
    search,
  }
}

export default function PlaceSaidPage() {
  return <SaidPage {...useLoaderData<typeof loader>()} />
}
