import type { PlaceSees } from '#db/schema/columns.ts'
import type { Actor } from '#domain/kernel/actor.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { forbidden, type Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'

export type Owned = { placeId: string; organisationId: string; placeSees: PlaceSees; workshopId: string | null }

/**
 * Moderators of the owning organisation, and moderators of the whole place where the owner lets the place see
 * everything: the same rows that their queue shows.
 */
export function mayModerate(actor: Actor, item: Owned): Result<true, Problem> {
  const scope = permit(actor, 'contributions.moderate', item)
  if (!scope.ok) return scope
  const { organisationIds, wholePlace } = scope.value
  const isOwn = organisationIds.includes(item.organisationId) || actor.kind === 'system'
  return isOwn || (wholePlace && item.placeSees === 'everything') ? ok(true) : fail(forbidden)
}

/** Moderators, and for an idea said in the room also whoever facilitates there: they let it onto the wall. */
export function mayDecide(actor: Actor, item: Owned): Result<true, Problem> {
  const asModerator = mayModerate(actor, item)
  if (asModerator.ok || item.workshopId === null) return asModerator
  const asFacilitator = permit(actor, 'workshops.facilitate', item)
  return asFacilitator.ok ? ok(true) : asModerator
}
