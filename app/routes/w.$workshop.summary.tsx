import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageTitle } from '#app/i18n/page-title.ts'
import { readerOf } from '#app/workshops/record/reader.server.ts'
import { outcomeStyles } from '#app/workshops/record/styles.ts'
import { SummaryPage } from '#app/workshops/record/summary-page.tsx'
import { readPlaceById } from '#domain/people/queries.ts'
import { readPromised } from '#domain/promises/queries/promised.ts'
import { readSummary } from '#domain/workshops/queries/summary.ts'

export const links = outcomeStyles
export const meta: MetaFunction<typeof loader> = ({ data, matches }) => [
  ...pageTitle(matches, () => data?.summary.title.text),
  { name: 'robots', content: 'noindex' },
]

/** For whoever took part, once it is over; for whoever ran it also before, to see what will stand there. */
export async function loader(args: LoaderFunctionArgs) {
  const { domain } = args.context
  const { workshop, view } = await readerOf(args)
  if (workshop.phase !== 'ended' && view.role === 'participant') throw redirect(`/w/${workshop.publicId}`)
  const place = await readPlaceById(domain.db, workshop.placeId)
  // Everybody's summary is the same one: what the room was shown.
  const summary = await readSummary(domain, workshop, { ...view, role: 'participant' })
  const promised = await readPromised(domain, place, { id: workshop.id }, view.language)
  return { workshop: workshop.publicId, place: { slug: place.slug, name: place.name }, summary, promised }
}

export default function Summary() {
  return <SummaryPage {...useLoaderData<typeof loader>()} />
}
