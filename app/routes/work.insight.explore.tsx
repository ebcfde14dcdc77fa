import { data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import styles from '#app/insights/explore.css?url'
import { ExplorePage } from '#app/insights/explore-page.tsx'
import { ask } from '#domain/insights/queries/ask.ts'
import { readAskable } from '#domain/insights/queries/askable.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { readPlace } from '#domain/people/queries.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('insights-desk:explore.title'))

/** What an address may hold beside the question: which language its words are in. */
const notAsked = ['of', 'by', 'lang']

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db } = context.domain
  const place = orThrow(await readPlace(db, params.place!))
  const actor = await context.actorFor(request)
  const scope = orThrow(permit(actor, 'insights.read', { placeId: place.id }))
  const query = new URL(request.url).searchParams
  const asking = {
    of: query.getAll('of'),
    by: query.getAll('by'),
    others: [...query.keys()].filter((name) => !notAsked.includes(name)),
  }
  const language = localeOf(request)
  const page = {
    place: { slug: place.slug },
    mayRead: permit(actor, 'contributions.read', { placeId: place.id }).ok,
    askable: await readAskable(db, scope, language),
    of: asking.of[0],
    by: asking.by[0],
  }
  const answer = await ask(db, scope, place, asking, language)
  return answer.ok
    ? data({ ...page, asked: answer.value, problem: undefined })
    : problemResponse(answer.problem, { ...page, asked: undefined })
}

export default function InsightExplorePage() {
  return <ExplorePage {...useLoaderData<typeof loader>()} />
}
