import { randomUUID } from 'node:crypto'
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { lazy, Suspense, useEffect } from 'react'
import { problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { AboutPage } from '#app/workshops/about-page.tsx'
import { fetchPatiently } from '#app/workshops/fetch-patiently.ts'
import { formStatuses } from '#app/workshops/form-fields.tsx'
import { ParticipantForm, takeForm } from '#app/workshops/forms.server.ts'
import { seatOf } from '#app/workshops/participant.server.ts'
import { phoneStyles } from '#app/workshops/phone/styles.ts'
import { readHelpContacts } from '#domain/help/queries.ts'
import { readAreas, readPlaceById } from '#domain/people/queries.ts'
import { readWords } from '#domain/wordings/queries.ts'
import { malformed } from '#domain/workshops/problems.ts'
import { readMine } from '#domain/workshops/queries/mine.ts'
import { readSnapshot } from '#domain/workshops/queries/snapshot.ts'

/**
 * With every kind of activity in it, so that nothing has to be fetched in the moment one opens. It comes after the
 * frame that all pages share: until then the page is forms and links, as the server made it.
 */
const fetchPage = async () => ({ default: (await import('#app/workshops/participant-page.tsx')).ParticipantPage })
const ParticipantPage = lazy(() => fetchPatiently(fetchPage))

export const links = phoneStyles
export const meta: MetaFunction<typeof loader> = ({ data, matches }) => [
  ...pageTitle(matches, () => data?.title.text),
  { name: 'robots', content: 'noindex' },
]

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db } = context.domain
  const { workshop, participant } = await seatOf(context.domain, params.workshop!, request)
  const { searchParams } = new URL(request.url)
  const language = localeOf(request)
  // A whole hall comes by here in its first minute, and is asked no more than where it is from.
  if (searchParams.has('about')) {
    const title = (await readWords(db, [workshop.titleId], language)).get(workshop.titleId)
    return { title, page: null, about: { workshop: workshop.publicId, areas: await readAreas(db, workshop.placeId) } }
  }
  const view = { role: 'participant', language, readsWaiting: false } as const
  const snapshot = await readSnapshot(context.domain, workshop.id, view)
  const mine = await readMine(db, participant)
  const place = await readPlaceById(db, workshop.placeId)
  const page = {
    workshop: workshop.publicId,
    home: `/p/${place.slug}`,
    snapshot,
    mine,
    stamp: { page: randomUUID(), seq: mine.highestSeq + 1, round: snapshot.stage?.round },
    sent: formStatuses.find((status) => status === searchParams.get('sent')) ?? null,
    talk: searchParams.has('talk') ? await readHelpContacts(db, workshop.placeId, language) : null,
  }
  return { title: snapshot.title, page, about: null }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { workshop, participant } = await seatOf(context.domain, params.workshop!, request)
  const form = await readForm(request, ParticipantForm)
  const text = form.typed.intent === 'idea' ? String(form.typed.text ?? '') : ''
  const activityId = String(form.typed.activityId ?? '')
  if (!form.success) return problemResponse(malformed, { text, activityId })
  const done = await takeForm(context.domain, participant, form.data)
  if (!done.ok) return problemResponse(done.problem, { text, activityId })
  const { status, at } = done.value
  const isCall = 'kind' in form.data && form.data.kind === 'call'
  const asked = isCall ? '?talk' : status ? `?sent=${status}` : ''
  return redirect(`/w/${workshop.publicId}${asked}${at && !isCall ? `#${at}` : ''}`)
}

export default function Workshop() {
  const { title, about, page } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  // While somebody says where they are from.
  useEffect(() => void fetchPage().catch(() => undefined), [])
  return (
    <Suspense>
      {page ? (
        <ParticipantPage {...page} refused={refused} />
      ) : (
        <AboutPage title={title.text} areas={about.areas} skipTo={`/w/${about.workshop}`} />
      )}
    </Suspense>
  )
}
