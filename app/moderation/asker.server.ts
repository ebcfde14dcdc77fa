import type { LoaderFunctionArgs } from '@remix-run/node'
import { orThrow } from '#app/http/problem-response.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { personIdOf } from '#domain/kernel/actor.ts'
import { permit, type Verb } from '#domain/kernel/permissions.ts'
import { signedOut } from '#domain/kernel/problem.ts'
import { fail, ok } from '#domain/kernel/result.ts'
import { readPlace } from '#domain/people/queries.ts'

/**
 * Who asks for the queue of which place. Throws the problem's page for anybody who does not moderate there, or may not do
 * the other thing that is named.
 */
export async function readAsker(
  { context, request, params }: LoaderFunctionArgs,
  verb: Verb = 'contributions.moderate',
) {
  const { db, clock } = context.domain
  const actor = await context.actorFor(request)
  const personId = personIdOf(actor)
  const reader = orThrow(
    personId === null ? fail(signedOut) : ok({ personId, at: clock.now(), language: localeOf(request) }),
  )
  const place = orThrow(await readPlace(db, params.place!))
  const scope = orThrow(permit(actor, verb, { placeId: place.id }))
  return { db, place, scope, reader, moderates: permit(actor, 'contributions.moderate', { placeId: place.id }).ok }
}
