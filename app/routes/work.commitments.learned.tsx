import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { commitmentStyles } from '#app/commitments/styles.ts'
import { orThrow } from '#app/http/problem-response.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { filterIn } from '#app/learning/filter.server.ts'
import { LearnedDeskPage } from '#app/learning/learned-desk-page.tsx'
import { permit } from '#domain/kernel/permissions.ts'
import { placesOf, readLearned } from '#domain/learning/queries.ts'
import { readPlace } from '#domain/people/queries.ts'

export const links = commitmentStyles
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('learning:page.title'))

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db } = context.domain
  const place = orThrow(await readPlace(db, params.place!))
  const actor = await context.actorFor(request)
  orThrow(permit(actor, 'commitments.read', { placeId: place.id }))
  const filter = filterIn(request)
  const places = placesOf(actor)
  const isHere = new URL(request.url).searchParams.get('where') === 'here'
  return {
    place: { slug: place.slug },
    list: await readLearned(db, isHere ? [place.id] : places, filter, localeOf(request)),
    isFiltered: Boolean(filter.search || filter.next || isHere),
    hasOthers: places.length > 1,
    mayWrite: permit(actor, 'commitments.write', { placeId: place.id }).ok,
  }
}

export default function WorkLearned() {
  return <LearnedDeskPage {...useLoaderData<typeof loader>()} />
}
