import type { Db } from '#db/client.ts'
import { readPersonActor } from '#domain/auth/queries.ts'
import type { PersonActor } from '#domain/kernel/actor.ts'
import type { PersonKey } from '#server/seed/people.ts'

export type SceneActors = Record<PersonKey, PersonActor>

/** The seeded people as the actors that their sessions would give. */
export async function actorsOf(db: Db, ids: Record<PersonKey, string>): Promise<SceneActors> {
  const actors = {} as SceneActors
  for (const [key, id] of Object.entries(ids)) {
    const actor = await readPersonActor(db, id)
    if (!actor) throw new Error(`${key} is not there`)
    actors[key as PersonKey] = actor
  }
  return actors
}
