import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { AgendaPage } from '#app/workshops/agenda-editor/agenda-page.tsx'
import { editorStyles } from '#app/workshops/staff-styles.ts'
import { copyActivity, moveInAgenda, removeActivity } from '#domain/workshops/commands/edit-agenda.ts'
import { malformed } from '#domain/workshops/problems.ts'
import { readAgenda } from '#domain/workshops/queries/agenda.ts'
import { readFacilitation } from '#domain/workshops/queries/facilitation.ts'

export const links = editorStyles
export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  pageTitle(matches, (t) => t('facilitation:editor.title'))

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db } = context.domain
  const { workshop } = orThrow(await readFacilitation(db, await context.actorFor(request), params.workshop!))
  return {
    desk: `/work/${params.place}/workshops/${workshop.publicId}`,
    agenda: await readAgenda(db, workshop.id, localeOf(request)),
  }
}

const Act = z.object({
  act: z.enum(['up', 'down', 'copy', 'remove']),
  activity: z.uuid(),
  madeOn: z.coerce.number().int(),
})

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { domain } = context
  const form = await readForm(request, Act)
  if (!form.success) return problemResponse(malformed)
  const actor = await context.actorFor(request)
  const { act, activity, madeOn } = form.data
  const at = { publicId: params.workshop!, madeOn }
  const done =
    act === 'copy'
      ? await copyActivity(domain, actor, at, activity)
      : act === 'remove'
        ? await removeActivity(domain, actor, at, activity)
        : await moveInAgenda(domain, actor, at, activity, act)
  if (!done.ok) return problemResponse(done.problem)
  const { pathname } = new URL(request.url)
  return redirect(done.value ? `${pathname}#activity-${done.value}` : pathname)
}

export default function AgendaRoute() {
  return <AgendaPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>() ?? undefined} />
}
