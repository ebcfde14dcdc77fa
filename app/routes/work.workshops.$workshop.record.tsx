import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { orThrow } from '#app/http/problem-response.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { RecordPage } from '#app/workshops/record/record-page.tsx'
import { replayStyles } from '#app/workshops/record/styles.ts'
import { readPlaceById } from '#domain/people/queries.ts'
import { readOwnWorkshop } from '#domain/workshops/queries/record/own-workshop.ts'
import { readRecord } from '#domain/workshops/queries/record/read-record.ts'
import { compareTotals } from '#domain/workshops/rules/compare-totals.ts'
import { entriesOf, lateComersOf } from '#domain/workshops/rules/entries-of.ts'
import { replayOf } from '#domain/workshops/rules/replay.ts'

export const links = replayStyles
export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageTitle(matches, () => data?.title.text)

/** The session played back. Ballots stay here: the page gets totals, and words that the room may read today. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db, clock } = context.domain
  const { id, publicId, placeId } = orThrow(
    await readOwnWorkshop(db, await context.actorFor(request), params.workshop!),
  )
  const record = await readRecord(db, id, localeOf(request), clock.now())
  const { timeZone } = await readPlaceById(db, placeId)
  const replay = replayOf(record)
  const asked = Number(new URL(request.url).searchParams.get('step') ?? 1)
  const last = Math.max(1, replay.frames.length)
  return {
    ...{ workshop: publicId, place: params.place!, title: record.workshop.title, timeZone, replay },
    differences: compareTotals(record).length,
    entries: entriesOf(record),
    lateComers: lateComersOf(record),
    step: Number.isSafeInteger(asked) ? Math.min(Math.max(1, asked), last) : 1,
  }
}

export default function Record() {
  return <RecordPage {...useLoaderData<typeof loader>()} />
}
