import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { orThrow } from '#app/http/problem-response.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { safeguardingStyles } from '#app/safeguarding/styles.ts'
import { readWorker } from '#app/safeguarding/worker.server.ts'
import { WorriesPage } from '#app/safeguarding/worries-page.tsx'
import { permit } from '#domain/kernel/permissions.ts'
import { countElsewhere, readCases, readCounts } from '#domain/safeguarding/queries/cases.ts'
import { letInTo, ofLead } from '#domain/safeguarding/queries/reach.ts'
import { caseLists } from '#domain/safeguarding/schema.ts'

export const links = safeguardingStyles
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('safeguarding:title'))

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db, clock } = context.domain
  const actor = await context.actorFor(request)
  const { place, personId, reach } = orThrow(await readWorker(db, actor, params.place!))
  const at = clock.now()
  const reader = { personId, at, language: localeOf(request) }
  const { slug, timeZone } = place
  if (!reach.lead) {
    const rows = await readCases(db, letInTo(place.id, personId), reader, 'open')
    return { place: { slug, timeZone }, lead: null, rows, at }
  }
  const own = ofLead(reach.lead, personId)
  const asked = new URL(request.url).searchParams.get('list')
  const list = caseLists.find((each) => each === asked) ?? 'open'
  const [rows, counts, elsewhere] = await Promise.all([
    readCases(db, own, reader, list),
    readCounts(db, own, at),
    countElsewhere(db, place.id, own),
  ])
  const maySetUp = permit(actor, 'safeguarding.set-up', { placeId: place.id }).ok
  return { place: { slug, timeZone }, lead: { list, counts, elsewhere, maySetUp }, rows, at }
}

export default function Worries() {
  return <WorriesPage {...useLoaderData<typeof loader>()} />
}
