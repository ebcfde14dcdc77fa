import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { orThrow } from '#app/http/problem-response.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { ResultsPage } from '#app/results/results-page.tsx'
import { resultStyles } from '#app/results/styles.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { readPlace } from '#domain/people/queries.ts'
import { readResults } from '#domain/results/queries/results.ts'
import { readTexts } from '#domain/results/queries/texts.ts'

export const links = resultStyles
export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, () => data?.results.survey.title.text)

/** `?question=` picks whose texts are read, `?after=` the page of them. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { domain } = context
  const place = orThrow(await readPlace(domain.db, params.place!))
  const actor = await context.actorFor(request)
  const scope = orThrow(permit(actor, 'surveys.read-responses', { placeId: place.id }))
  const slug = params.survey!
  const { organisationId, results } = orThrow(await readResults(domain, scope, slug, localeOf(request)))
  const search = new URL(request.url).searchParams
  const asked = results.questions.filter(({ kind }) => kind === 'open-text')
  const questionKey = (asked.find(({ key }) => key === search.get('question')) ?? asked[0])?.key
  const isModerator = permit(actor, 'contributions.moderate', { placeId: place.id, organisationId }).ok
  const after = search.get('after') ?? undefined
  const texts = questionKey ? await readTexts(domain.db, scope, { slug, questionKey, after, isModerator }) : null
  return {
    place: { slug: place.slug },
    results,
    isModerator,
    reading: questionKey && texts ? { questionKey, ...texts } : null,
  }
}

export default function Results() {
  return <ResultsPage {...useLoaderData<typeof loader>()} />
}
