import type { Db } from '#db/client.ts'
import type { Actor } from '#domain/kernel/actor.ts'
import { forbidden, type Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { readFacilitation } from '../facilitation.ts'
import type { WorkshopDoor } from '../participants.ts'

/**
 * For whoever may hold the record of how each person voted: those who run workshops for the organisation that owns this
 * one. What an owner lets its place see is counts and words, never ballots.
 */
export async function readOwnWorkshop(db: Db, actor: Actor, publicId: string): Promise<Result<WorkshopDoor, Problem>> {
  const facilitation = await readFacilitation(db, actor, publicId)
  if (!facilitation.ok) return facilitation
  const { workshop, scope } = facilitation.value
  return scope.organisationIds.includes(workshop.organisationId) ? ok(workshop) : fail(forbidden)
}
