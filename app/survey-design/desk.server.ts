import type { LoaderFunctionArgs } from '@remix-run/node'
import { orThrow } from '#app/http/problem-response.ts'
import { readPlace } from '#domain/people/queries.ts'

/** Who asks, and for which survey of which place, from a route's address. Throws a 404 for an unknown place. */
export async function atDesk({ context, request, params }: LoaderFunctionArgs) {
  const place = orThrow(await readPlace(context.domain.db, params.place!))
  const actor = await context.actorFor(request)
  return { place, actor, where: { placeId: place.id, slug: params.survey! } }
}
