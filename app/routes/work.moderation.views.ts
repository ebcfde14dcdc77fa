import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { orThrow, thrownProblem } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { moderationPath, queueAsked, queueSearch } from '#app/moderation/address.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { forgetView, keepView } from '#domain/moderation/commands/saved-views.ts'
import { readPlace } from '#domain/people/queries.ts'

const ViewForm = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('keep'),
    name: z.string().trim().min(1).max(60),
    share: z.literal('yes').optional(),
  }),
  z.object({ intent: z.literal('forget'), view: z.string().max(40) }),
])
const formBroken = { kind: 'invalid', code: 'moderation.form-broken' } as const satisfies Problem

/** Keeps the filters of the address under a name, or forgets one; then back to the queue. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const form = await readForm(request, ViewForm)
  if (!form.success) throw thrownProblem(formBroken)
  const place = orThrow(await readPlace(context.domain.db, params.place!))
  const actor = await context.actorFor(request)
  const asked = queueAsked(new URL(request.url).searchParams)
  const kept =
    form.data.intent === 'keep'
      ? await keepView(context.domain, actor, {
          placeId: place.id,
          name: form.data.name,
          asked: queueSearch({ ...asked, after: undefined }),
          isShared: form.data.share === 'yes',
        })
      : await forgetView(context.domain, actor, { placeId: place.id, publicId: form.data.view })
  orThrow(kept)
  return redirect(moderationPath(place.slug, asked))
}
