import type { LoaderFunctionArgs } from '@remix-run/node'
import { orThrow } from '#app/http/problem-response.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { permit, verbsOf } from '#domain/kernel/permissions.ts'
import { forbidden, signedOut } from '#domain/kernel/problem.ts'
import { fail, ok } from '#domain/kernel/result.ts'
import { readPlace } from '#domain/people/queries.ts'

/** Who opens the code book of which place: moderators and readers of insight read it, some of them may change it. */
export async function readBookAsker({ context, request, params }: LoaderFunctionArgs) {
  const { db } = context.domain
  const actor = await context.actorFor(request)
  const place = orThrow(await readPlace(db, params.place!))
  const verbs = verbsOf(actor, place.id)
  const mayRead = (['framework.edit', 'contributions.moderate', 'insights.read'] as const).some((verb) =>
    verbs.includes(verb),
  )
  orThrow(mayRead ? ok(true) : fail(actor.kind === 'guest' ? signedOut : forbidden))
  const moderates = permit(actor, 'contributions.moderate', { placeId: place.id })
  return {
    ...{ db, actor, place, language: localeOf(request) },
    mayEdit: verbs.includes('framework.edit'),
    mayMakeThemes: verbs.includes('themes.make'),
    /** Whose texts they may read, for the pile of those that no goal fits. */
    scope: moderates.ok ? moderates.value : null,
  }
}
