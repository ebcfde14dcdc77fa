import { data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import styles from '#app/insights/compare.css?url'
import { ComparePage } from '#app/insights/compare-page.tsx'
import forms from '#app/insights/explore.css?url'
import { readAskable } from '#domain/insights/queries/askable.ts'
import { compare } from '#domain/insights/queries/compare.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { readPlace } from '#domain/people/queries.ts'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: forms },
  { rel: 'stylesheet', href: styles },
]
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('insights-desk:compare.title'))

/** What an address may hold beside the question: which language its words are in. */
const notAsked = ['of', 'by', 'one', 'other', 'lang']

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { domain } = context
  const place = orThrow(await readPlace(domain.db, params.place!))
  const scope = orThrow(permit(await context.actorFor(request), 'insights.read', { placeId: place.id }))
  const query = new URL(request.url).searchParams
  const asking = {
    ...{ of: query.getAll('of'), by: query.getAll('by'), one: query.get('one'), other: query.get('other') },
    others: [...query.keys()].filter((name) => !notAsked.includes(name)),
  }
  const language = localeOf(request)
  const page = {
    place: { slug: place.slug },
    askable: await readAskable(domain.db, scope, language),
    ...{ of: asking.of[0], by: asking.by[0], one: asking.one, other: asking.other },
  }
  const answer = await compare(domain, scope, place, asking, language)
  if (answer.ok) return data({ ...page, ...answer.value, problem: undefined })
  return problemResponse(answer.problem, { ...page, sides: [], compared: null })
}

export default function InsightComparePage() {
  return <ComparePage {...useLoaderData<typeof loader>()} />
}
