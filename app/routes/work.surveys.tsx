import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { orThrow } from '#app/http/problem-response.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { linksFor } from '#app/results/links-for.server.ts'
import { resultStyles } from '#app/results/styles.ts'
import { SurveysPage } from '#app/results/surveys-page.tsx'
import { dayIn } from '#domain/kernel/days.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { readPlace } from '#domain/people/queries.ts'
import { readSurveyLines } from '#domain/results/queries/surveys.ts'
import { readDrafts } from '#domain/survey-design/queries/drafts.ts'

export const links = resultStyles
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('results:list.title'))

/** Published surveys that somebody may work with or read numbers of, and the drafts of those who build. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db, clock } = context.domain
  const place = orThrow(await readPlace(db, params.place!))
  const actor = await context.actorFor(request)
  const where = { placeId: place.id }
  const read = permit(actor, 'surveys.read-responses', where)
  const [seen, takenIn, built] = [
    permit(actor, 'insights.read', where),
    permit(actor, 'surveys.take-in', where),
    permit(actor, 'surveys.build', where),
  ]
  const scopes = [
    ...(read.ok ? [{ scope: read.value, least: 'everything' as const }] : []),
    ...[seen, takenIn].flatMap((scope) => (scope.ok ? [{ scope: scope.value, least: 'counts' as const }] : [])),
  ]
  if (scopes.length === 0) orThrow(read)
  const today = dayIn(place.timeZone, clock.now())
  const [lines, drafts] = await Promise.all([
    readSurveyLines(db, scopes, localeOf(request), today),
    built.ok ? readDrafts(db, built.value, localeOf(request)) : [],
  ])
  const surveys = lines.map(({ organisationId, ...line }) => ({
    ...line,
    isRead: read.ok || seen.ok,
    links: linksFor(actor, { ...where, organisationId }),
  }))
  return {
    place: { slug: place.slug, name: place.name },
    surveys,
    drafts: drafts.map(({ slug, title, organisation, changedAt }) => ({
      ...{ slug, title, organisation },
      changedOn: dayIn(place.timeZone, changedAt),
    })),
    mayBuild: built.ok,
  }
}

export default function Surveys() {
  return <SurveysPage {...useLoaderData<typeof loader>()} />
}
