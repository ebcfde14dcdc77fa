import type { Actor } from '#domain/kernel/actor.ts'
import { permit, type Scope } from '#domain/kernel/permissions.ts'
import { forbidden, type Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'

/** A pack is of all that a place counts: who reads a part of it alone makes none. */
export function permitPacks(actor: Actor, placeId: string): Result<Scope, Problem> {
  const scope = permit(actor, 'packs.make', { placeId })
  if (!scope.ok) return scope
  return scope.value.wholePlace ? ok(scope.value) : fail(forbidden)
}

/** Whether somebody reads how far two people who coded the same texts agreed, over the whole place. */
export function mayReadAgreement(actor: Actor, placeId: string): boolean {
  const scope = permit(actor, 'agreement.read', { placeId })
  return scope.ok && scope.value.wholePlace
}
