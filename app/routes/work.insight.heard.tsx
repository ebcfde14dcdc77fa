import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import styles from '#app/insights/heard.css?url'
import { HeardPage } from '#app/insights/heard-page.tsx'
import { ReachForm, setReach } from '#domain/insights/commands/set-up-heard.ts'
import { groupUnknown } from '#domain/insights/problems.ts'
import { readReachChoices } from '#domain/insights/queries/baselines.ts'
import { readWhoWasHeard } from '#domain/insights/queries/heard.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { readPlace } from '#domain/people/queries.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('insights-desk:heard.title'))

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { domain } = context
  const place = orThrow(await readPlace(domain.db, params.place!))
  const actor = await context.actorFor(request)
  const scope = orThrow(permit(actor, 'insights.read', { placeId: place.id }))
  const query = new URL(request.url).searchParams
  const about = { slug: query.get('survey') || null, language: localeOf(request) }
  const maySetUp = permit(actor, 'heard.set-up', { placeId: place.id }).ok
  return {
    place: { slug: place.slug },
    heard: orThrow(await readWhoWasHeard(domain, scope, place, about)),
    choices: maySetUp ? await readReachChoices(domain.db, place.id) : null,
    isDone: query.has('done'),
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await readForm(request, ReachForm)
  if (!form.success) return problemResponse(groupUnknown)
  const place = orThrow(await readPlace(context.domain.db, params.place!))
  const done = await setReach(context.domain, await context.actorFor(request), place.id, form.data)
  return done.ok ? redirect(`/work/${place.slug}/insight/heard?done=1`) : problemResponse(done.problem)
}

export default function InsightHeardPage() {
  return <HeardPage {...useLoaderData<typeof loader>()} problem={useActionData<typeof action>()?.problem} />
}
