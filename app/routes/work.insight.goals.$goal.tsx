import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { orThrow } from '#app/http/problem-response.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { GoalPage } from '#app/insights/goal-page.tsx'
import styles from '#app/insights/insights.css?url'
import { readGoal } from '#domain/insights/queries.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { readPlace } from '#domain/people/queries.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageTitle(matches, () => data?.goal.short.text)

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db } = context.domain
  const place = orThrow(await readPlace(db, params.place!))
  const actor = await context.actorFor(request)
  const scope = orThrow(permit(actor, 'insights.read', { placeId: place.id }))
  const goal = orThrow(await readGoal(context.domain, scope, place, params.goal!, localeOf(request)))
  const mayWrite = permit(actor, 'findings.write', { placeId: place.id }).ok
  const mayRead = permit(actor, 'contributions.read', { placeId: place.id }).ok
  const mayPromise = permit(actor, 'commitments.write', { placeId: place.id }).ok
  return { place: { slug: place.slug }, goal, mayWrite, mayRead, mayPromise }
}

export default function InsightGoalPage() {
  return <GoalPage {...useLoaderData<typeof loader>()} />
}
