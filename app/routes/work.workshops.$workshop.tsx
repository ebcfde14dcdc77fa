import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { DeskPage } from '#app/workshops/desk-page.tsx'
import { DeskInput, runDesk } from '#app/workshops/run-desk.server.ts'
import { deskStyles } from '#app/workshops/styles.ts'
import { malformed } from '#domain/workshops/problems.ts'
import { readFacilitation, viewOf } from '#domain/workshops/queries/facilitation.ts'
import { readSnapshot } from '#domain/workshops/queries/snapshot.ts'

export const links = deskStyles
export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, () => data?.snapshot.title.text)

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db } = context.domain
  const facilitation = orThrow(await readFacilitation(db, await context.actorFor(request), params.workshop!))
  const view = viewOf(facilitation, 'facilitator', localeOf(request))
  const { id, publicId } = facilitation.workshop
  return { workshop: publicId, snapshot: await readSnapshot(db, id, view), mayReadIdeas: view.readsWaiting }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await readForm(request, DeskInput)
  if (!form.success) return problemResponse(malformed)
  const done = await runDesk(context.domain, await context.actorFor(request), params.workshop!, form.data)
  return done.ok ? redirect(new URL(request.url).pathname) : problemResponse(done.problem)
}

export default function Desk() {
  const refused = useActionData<typeof action>()
  return <DeskPage {...useLoaderData<typeof loader>()} refused={refused ?? undefined} />
}
