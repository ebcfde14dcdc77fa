import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { orThrow } from '#app/http/problem-response.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { CountsPage } from '#app/results/counts-page.tsx'
import { linksFor } from '#app/results/links-for.server.ts'
import { ResultsPage } from '#app/results/results-page.tsx'
import { resultStyles } from '#app/results/styles.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { forbidden } from '#domain/kernel/problem.ts'
import { fail, type Result } from '#domain/kernel/result.ts'
import { readPlace } from '#domain/people/queries.ts'
import { readCompletion, readTimeline } from '#domain/results/queries/activity.ts'
import { readSurveyCounts } from '#domain/results/queries/counts.ts'
import { type OwnedResults, readResults } from '#domain/results/queries/results.ts'
import { readTexts } from '#domain/results/queries/texts.ts'

export const links = resultStyles
export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, () => (data?.view === 'counts' ? data.counts : data?.results)?.survey.title.text)

/**
 * Exact results for those who may read the responses, withheld counts for those who read the place's numbers.
 * `?version=` picks one version, `?question=` whose texts are read, `?after=` the page of them.
 */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { domain } = context
  const place = orThrow(await readPlace(domain.db, params.place!))
  const actor = await context.actorFor(request)
  const where = { placeId: place.id }
  const [full, counts] = [permit(actor, 'surveys.read-responses', where), permit(actor, 'insights.read', where)]
  const search = new URL(request.url).searchParams
  const version = search.has('version') ? Number(search.get('version')) : undefined
  const asked = { slug: params.survey!, language: localeOf(request), version }
  const own: Result<OwnedResults> = full.ok ? await readResults(domain, full.value, asked) : full
  if (!full.ok || !own.ok) {
    const seen = counts.ok
      ? await readSurveyCounts(domain, counts.value, place, asked)
      : fail(own.ok ? forbidden : own.problem)
    return { view: 'counts' as const, place: { slug: place.slug }, counts: orThrow(seen) }
  }
  const { owned, results } = own.value
  const [timeline, completion] = await Promise.all([
    readTimeline(domain.db, owned),
    readCompletion(domain.db, owned, { language: asked.language, now: domain.clock.now() }),
  ])
  const withTexts = results.questions.filter(({ texts }) => texts !== null)
  const hasAny = ({ texts }: (typeof withTexts)[number]) => Object.values(texts ?? {}).some((count) => count > 0)
  const question = withTexts.find(({ key }) => key === search.get('question')) ?? withTexts.find(hasAny) ?? withTexts[0]
  const questionKey = question?.key
  const ofOrganisation = { ...where, organisationId: owned.organisation.id }
  const isModerator = permit(actor, 'contributions.moderate', ofOrganisation).ok
  const texts = questionKey
    ? await readTexts(domain.db, full.value, {
        ...{ slug: asked.slug, questionKey, after: search.get('after') ?? undefined },
        versionIds: owned.picked.map(({ id }) => id),
      })
    : null
  return {
    view: 'results' as const,
    place: { slug: place.slug },
    ...{ results, timeline, completion, isModerator },
    links: linksFor(
      actor,
      ofOrganisation,
      owned.versions.some(({ definition }) => definition.asksContact),
    ),
    asksEquality: owned.versions.some(({ definition }) => definition.asksEquality),
    reading: questionKey && texts ? { questionKey, ...texts } : null,
  }
}

export default function Results() {
  const page = useLoaderData<typeof loader>()
  return page.view === 'counts' ? <CountsPage {...page} /> : <ResultsPage {...page} />
}
