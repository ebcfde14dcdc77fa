import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { actOn, SettingsForm, wrongIn } from '#app/workshops/settings/settings.server.ts'
import { SettingsPage } from '#app/workshops/settings/settings-page.tsx'
import { editorStyles } from '#app/workshops/staff-styles.ts'
import { malformed } from '#domain/workshops/problems.ts'
import { readFacilitation } from '#domain/workshops/queries/facilitation.ts'
import { readWorkshopSettings } from '#domain/workshops/queries/settings.ts'

export const links = editorStyles
export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  pageTitle(matches, (t) => t('facilitation:settings.title'))

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db } = context.domain
  const { workshop } = orThrow(await readFacilitation(db, await context.actorFor(request), params.workshop!))
  return {
    desk: `/work/${params.place}/workshops/${workshop.publicId}`,
    answer: `/work/${params.place}/commitments/promises/workshop/${workshop.publicId}`,
    settings: await readWorkshopSettings(db, workshop.id),
    isSaved: new URL(request.url).searchParams.has('saved'),
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await readForm(request, SettingsForm)
  if (!form.success) return problemResponse(malformed, { typed: form.typed, wrong: {} })
  const done = await actOn(context.domain, await context.actorFor(request), params.workshop!, form.data)
  if (!done.ok) return problemResponse(done.problem, { typed: form.typed, wrong: wrongIn(form.data) })
  return redirect(
    form.data.act === 'delete' ? `/work/${params.place}/workshops` : `${new URL(request.url).pathname}?saved`,
  )
}

export default function WorkshopSettings() {
  return <SettingsPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
}
