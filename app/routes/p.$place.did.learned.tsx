import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { commitmentStyles } from '#app/commitments/styles.ts'
import { orThrow } from '#app/http/problem-response.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { filterIn } from '#app/learning/filter.server.ts'
import { LearnedPage } from '#app/learning/learned-page.tsx'
import { readLearned } from '#domain/learning/queries.ts'
import { readPlace } from '#domain/people/queries.ts'

export const links = commitmentStyles
export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (t) => [t('learning:page.title'), data?.place.name].filter(Boolean).join(' · '))

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db } = context.domain
  const place = orThrow(await readPlace(db, params.place!))
  const filter = filterIn(request)
  return {
    place: { name: place.name, slug: place.slug },
    list: await readLearned(db, [place.id], filter, localeOf(request)),
    isFiltered: Boolean(filter.search || filter.next),
  }
}

export default function PlaceLearned() {
  return <LearnedPage {...useLoaderData<typeof loader>()} />
}
