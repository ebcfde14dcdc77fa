import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { orThrow } from '#app/http/problem-response.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { PlaceHome } from '#app/people/place-home.tsx'
import { peopleStyles } from '#app/people/styles.ts'
import { readFramework } from '#domain/framework/queries.ts'
import { dayIn } from '#domain/kernel/days.ts'
import { readPlace } from '#domain/people/queries.ts'
import { readOpenSurveys } from '#domain/surveys/queries/open-surveys.ts'

export const links = peopleStyles
export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageTitle(matches, () => data?.place.name)

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db, clock } = context.domain
  const place = orThrow(await readPlace(db, params.place!))
  const locale = localeOf(request)
  const surveys = await readOpenSurveys(db, place, locale, dayIn(place.timeZone, clock.now()))
  const framework = await readFramework(db, place.id, locale)
  const missions = framework.map(({ slug, hue, name, statement }) => ({ slug, hue, name, statement }))
  return { place: { name: place.name, slug: place.slug }, surveys, missions }
}

export default function PlacePage() {
  return <PlaceHome {...useLoaderData<typeof loader>()} />
}
