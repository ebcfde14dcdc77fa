import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { PromisePage } from '#app/moderation/promise-page.tsx'
import { permit } from '#domain/kernel/permissions.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { promiseReading } from '#domain/moderation/commands/promise.ts'
import { readPromise } from '#domain/moderation/queries/figures.ts'
import { readPlace } from '#domain/people/queries.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('moderation:promise.title'))

const PromiseForm = z.object({ hours: z.literal('').or(z.coerce.number().int().min(1).max(720)) })
const formBroken = { kind: 'invalid', code: 'moderation.form-broken' } as const satisfies Problem

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const place = orThrow(await readPlace(context.domain.db, params.place!))
  orThrow(permit(await context.actorFor(request), 'queue.promise', { placeId: place.id }))
  const hours = await readPromise(context.domain.db, place.id)
  return { hours, isSaved: new URL(request.url).searchParams.has('saved') }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await readForm(request, PromiseForm)
  if (!form.success) return problemResponse(formBroken)
  const place = orThrow(await readPlace(context.domain.db, params.place!))
  const actor = await context.actorFor(request)
  const hours = form.data.hours === '' ? null : form.data.hours
  const saved = await promiseReading(context.domain, actor, { placeId: place.id, hours })
  return saved.ok ? redirect(`/work/${place.slug}/queue-promise?saved`) : problemResponse(saved.problem)
}

export default function QueuePromise() {
  return <PromisePage {...useLoaderData<typeof loader>()} problem={useActionData<typeof action>()?.problem} />
}
