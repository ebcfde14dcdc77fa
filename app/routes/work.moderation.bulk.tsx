import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData, useOutletContext } from '@remix-run/react'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { queueAsked, queuePath } from '#app/moderation/address.ts'
import { readAsker } from '#app/moderation/asker.server.ts'
import { BulkForm, doBulk, previewBulk } from '#app/moderation/bulk.server.ts'
import { BulkPage } from '#app/moderation/bulk-page.tsx'
import type { Desk } from '#app/moderation/desk.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { undoMany } from '#domain/moderation/commands/undo-many.ts'
import { readBulk } from '#domain/moderation/queries/bulk.ts'
import { readPlace } from '#domain/people/queries.ts'

const formBroken = { kind: 'invalid', code: 'moderation.form-broken' } as const satisfies Problem

export async function loader(args: LoaderFunctionArgs) {
  const { db, scope } = await readAsker(args)
  const search = new URL(args.request.url).searchParams
  const done = search.get('done')
  const left = Number(search.get('left')) || 0
  return { done: done ? await readBulk(db, scope, done) : null, left }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const { domain } = context
  const form = await readForm(request, BulkForm)
  if (!form.success) return problemResponse(formBroken)
  const place = orThrow(await readPlace(domain.db, params.place!))
  const actor = await context.actorFor(request)
  const asked = queueAsked(new URL(request.url).searchParams)
  const here = (done: string | null, left: number) => {
    const path = queuePath(place.slug, 'bulk', asked)
    const search = new URLSearchParams({ ...(done && { done }), left: String(left) })
    return redirect(`${path}${path.includes('?') ? '&' : '?'}${search}`)
  }
  if (form.data.intent === 'preview') {
    const about = { place, language: localeOf(request), asked }
    const previewed = await previewBulk(domain, actor, about, form.data)
    return previewed.ok ? { preview: previewed.value } : problemResponse(previewed.problem)
  }
  if (form.data.intent === 'undo') {
    const { bulk } = form.data
    const undone = await undoMany(domain, actor, { placeId: place.id, bulk })
    return undone.ok ? here(bulk, undone.value.leftOut.length) : problemResponse(undone.problem)
  }
  const done = await doBulk(domain, actor, place, form.data)
  return done.ok ? here(done.value.bulk, done.value.leftOut.length) : problemResponse(done.problem)
}

export default function Bulk() {
  const answer = useActionData<typeof action>()
  const preview = answer && 'preview' in answer ? answer.preview : undefined
  const problem = answer && 'problem' in answer ? answer.problem : undefined
  return (
    <BulkPage
      desk={useOutletContext<Desk>()}
      {...useLoaderData<typeof loader>()}
      preview={preview}
      problem={problem as Problem | undefined}
    />
  )
}
