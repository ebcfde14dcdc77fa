import type { Db } from '#db/client.ts'
import type { Actor } from '#domain/kernel/actor.ts'
import { forbidden, type Problem, signedOut } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { type Place, readPlace } from '#domain/people/queries.ts'
import { reachIn } from '#domain/safeguarding/queries/reach.ts'

export type Worker = { place: Place; personId: string; reach: NonNullable<ReturnType<typeof reachIn>> }

/** Who asks for the worries of which place. Whoever is neither a lead nor let in finds an empty list. */
export async function readWorker(db: Db, actor: Actor, slug: string): Promise<Result<Worker, Problem>> {
  if (actor.kind !== 'person') return fail(signedOut)
  const place = await readPlace(db, slug)
  if (!place.ok) return place
  const reach = reachIn(actor, place.value.id)
  return reach ? ok({ place: place.value, personId: actor.personId, reach }) : fail(forbidden)
}
