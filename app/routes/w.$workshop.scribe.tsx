import { randomUUID } from 'node:crypto'
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { isSecure, readCookie, serialise } from '#app/surveys/cookies.server.ts'
import { formStatuses } from '#app/workshops/form-fields.tsx'
import { ParticipantForm, takeForm } from '#app/workshops/forms.server.ts'
import { scribeStyles } from '#app/workshops/helper/styles.ts'
import { scribeOf } from '#app/workshops/participant.server.ts'
import { ScribePage } from '#app/workshops/tables/scribe-page.tsx'
import { readHelpContacts } from '#domain/help/queries.ts'
import { malformed } from '#domain/workshops/problems.ts'
import { readMine } from '#domain/workshops/queries/mine.ts'
import { readSnapshot } from '#domain/workshops/queries/snapshot.ts'
import { largestGroup } from '#domain/workshops/schema/tables.ts'

export const links = scribeStyles
export const meta: MetaFunction<typeof loader> = ({ data, matches }) => [
  ...pageTitle(matches, () => data?.table),
  { name: 'robots', content: 'noindex' },
]

/** How many the table is, on this phone and for this workshop. */
const groupCookie = 'group'
const anEvening = 86_400
const size = z.coerce.number().int().min(1).max(largestGroup)
const GroupForm = z.object({ intent: z.literal('group'), people: size })

const groupOf = (request: Request): number | null => {
  const kept = size.safeParse(readCookie(request, groupCookie) ?? undefined)
  return kept.success ? kept.data : null
}

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { domain } = context
  const { workshop, scribe } = orThrow(await scribeOf(domain, params.workshop!, request))
  const view = { role: 'participant', language: localeOf(request), readsWaiting: false } as const
  const mine = await readMine(domain.db, scribe)
  const { searchParams } = new URL(request.url)
  const status = searchParams.get('sent')
  return {
    workshop: workshop.publicId,
    snapshot: await readSnapshot(domain, workshop.id, view),
    mine,
    stamp: { page: randomUUID(), seq: mine.highestSeq + 1 },
    sent: formStatuses.find((each) => each === status) ?? null,
    table: scribe.table,
    people: groupOf(request),
    talk: searchParams.has('talk') ? await readHelpContacts(domain.db, workshop.placeId, view.language) : null,
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { workshop, scribe } = orThrow(await scribeOf(context.domain, params.workshop!, request))
  const form = await readForm(request, z.union([GroupForm, ParticipantForm]))
  const text = form.typed.intent === 'idea' ? String(form.typed.text ?? '') : ''
  const activityId = String(form.typed.activityId ?? '')
  if (!form.success) return problemResponse(malformed, { text, activityId })
  const here = `/w/${workshop.publicId}/scribe`
  if (form.data.intent === 'group') {
    const secure = isSecure(context.origin)
    const path = `/w/${workshop.publicId}`
    const cookie = serialise(groupCookie, String(form.data.people), { path, maxAge: anEvening, secure })
    return redirect(here, { headers: { 'Set-Cookie': cookie } })
  }
  const done = await takeForm(context.domain, scribe, form.data, groupOf(request) ?? 1)
  if (!done.ok) return problemResponse(done.problem, { text, activityId })
  const { status, at } = done.value
  if ('kind' in form.data && form.data.kind === 'call') return redirect(`${here}?talk`)
  return redirect(`${here}${status ? `?sent=${status}` : ''}${at ? `#${at}` : ''}`)
}

export default function Scribe() {
  return <ScribePage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
}
