import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { orThrow } from '#app/http/problem-response.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { safeguardingStyles } from '#app/safeguarding/styles.ts'
import { TodayPage } from '#app/safeguarding/today-page.tsx'
import { readWorker } from '#app/safeguarding/worker.server.ts'
import { dayIn } from '#domain/kernel/days.ts'
import { forbidden } from '#domain/kernel/problem.ts'
import { fail, ok } from '#domain/kernel/result.ts'
import { readPlace } from '#domain/people/queries.ts'
import { markTheMorning } from '#domain/safeguarding/commands/clock.ts'
import { readMorning } from '#domain/safeguarding/queries/cases.ts'
import { ofLead } from '#domain/safeguarding/queries/reach.ts'

export const links = safeguardingStyles
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('safeguarding:today.title'))

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db, clock } = context.domain
  const { place, personId, reach } = orThrow(await readWorker(db, await context.actorFor(request), params.place!))
  const lead = orThrow(reach.lead ? ok(reach.lead) : fail(forbidden))
  const at = clock.now()
  const reader = { personId, at, language: localeOf(request) }
  const day = dayIn(place.timeZone, at)
  const morning = await readMorning(db, ofLead(lead, personId), reader, { placeId: place.id, day })
  return { place: { slug: place.slug, timeZone: place.timeZone }, morning: morning ?? null, at }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const place = orThrow(await readPlace(context.domain.db, params.place!))
  orThrow(await markTheMorning(context.domain, await context.actorFor(request), place))
  return redirect(`/work/${place.slug}/safeguarding/today`)
}

export default function Today() {
  return <TodayPage {...useLoaderData<typeof loader>()} />
}
