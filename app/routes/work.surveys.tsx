import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { orThrow } from '#app/http/problem-response.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { resultStyles } from '#app/results/styles.ts'
import { SurveysPage } from '#app/results/surveys-page.tsx'
import { dayIn } from '#domain/kernel/days.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { readPlace } from '#domain/people/queries.ts'
import { readSurveyLines } from '#domain/results/queries/surveys.ts'

export const links = resultStyles
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('results:list.title'))

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db, clock } = context.domain
  const place = orThrow(await readPlace(db, params.place!))
  const scope = orThrow(permit(await context.actorFor(request), 'surveys.read-responses', { placeId: place.id }))
  const today = dayIn(place.timeZone, clock.now())
  const surveys = await readSurveyLines(db, scope, localeOf(request), today)
  return { place: { slug: place.slug, name: place.name }, surveys }
}

export default function Surveys() {
  return <SurveysPage {...useLoaderData<typeof loader>()} />
}
