import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { MessagesPage } from '#app/telling/messages-page.tsx'
import { permit } from '#domain/kernel/permissions.ts'
import { readPlace } from '#domain/people/queries.ts'
import { retryFailed } from '#domain/telling/commands/retry.ts'
import { failureUnknown } from '#domain/telling/problems.ts'
import { readMessages } from '#domain/telling/queries/messages.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('work:messages.title'))

const RetryForm = z.object({ state: z.enum(['refused', 'given-up', 'unsure']), reason: z.string().max(40) })

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { domain } = context
  const place = orThrow(await readPlace(domain.db, params.place!))
  const scope = orThrow(permit(await context.actorFor(request), 'telling.tend', { placeId: place.id }))
  const retried = Number(new URL(request.url).searchParams.get('retried') ?? '')
  return {
    messages: await readMessages(domain, scope, place.timeZone),
    retried: Number.isSafeInteger(retried) && retried > 0 ? retried : null,
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const place = orThrow(await readPlace(context.domain.db, params.place!))
  const form = await readForm(request, RetryForm)
  if (!form.success) return problemResponse(failureUnknown)
  const actor = await context.actorFor(request)
  const done = await retryFailed(context.domain, actor, { placeId: place.id, ...form.data })
  if (!done.ok) return problemResponse(done.problem)
  return redirect(`/work/${place.slug}/messages?retried=${done.value.count}`)
}

export default function WorkMessages() {
  return <MessagesPage {...useLoaderData<typeof loader>()} problem={useActionData<typeof action>()?.problem} />
}
