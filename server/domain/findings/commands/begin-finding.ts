import { isDeepStrictEqual } from 'node:util'
import type { Frozen } from '#db/schema/findings.ts'
import { type Actor, personIdOf } from '#domain/kernel/actor.ts'
import { audit } from '#domain/kernel/audit.ts'
import type { Context, Tx } from '#domain/kernel/context.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { forbidden, type Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { coverOf } from '#domain/kernel/scope.ts'
import { transact } from '#domain/kernel/transact.ts'
import type { Place } from '#domain/people/queries.ts'
import { goalUnknown } from '../problems.ts'
import {
  findEmptyDraft,
  insertEvent,
  insertFinding,
  insertText,
  lockBeginning,
  updateFinding,
} from '../store/findings.ts'
import { findGoalId } from '../store/proposals.ts'
import { frozenNow } from './freeze.ts'

type EmptyDraft = NonNullable<Awaited<ReturnType<typeof findEmptyDraft>>>

/**
 * Begins a finding about a goal, on its counts as they are told now. Who begins twice goes on with the one in which
 * nothing stands yet, on the counts of now.
 * @returns its name in links
 */
export async function beginFinding(
  ctx: Context,
  actor: Actor,
  place: Place,
  goal: string,
): Promise<Result<{ publicId: string }, Problem>> {
  const may = permit(actor, 'findings.write', { placeId: place.id })
  if (!may.ok) return may
  // It is about the people whom its writer reads, and is found again by them: one scope for counting and for looking up.
  const scope = permit(actor, 'findings.read', { placeId: place.id })
  if (!scope.ok) return scope
  const personId = personIdOf(actor)
  if (personId === null) return fail(forbidden)
  const frozen = await frozenNow(ctx, actor, place, goal)
  if (!frozen.ok) return frozen
  return transact(ctx, async (tx) => {
    const found = await findGoalId(tx.db, place.id, goal)
    if (!found) return fail(goalUnknown)
    const about = { placeId: place.id, cover: coverOf(scope.value), goalId: found.id, personId }
    await lockBeginning(tx.db, personId, found.id)
    const begun = await findEmptyDraft(tx.db, about)
    if (begun) return ok({ publicId: await goOn(tx, begun, frozen.value) })
    const [id, publicId, at] = [tx.ids.next(), tx.ids.publicId(), tx.clock.now()]
    await insertFinding(tx.db, {
      ...{ id, public_id: publicId, place_id: place.id, goal_id: found.id, cover: about.cover },
      ...{ frozen: JSON.stringify(frozen.value), frozen_at: at, created_at: at, changed_at: at },
    })
    await insertText(tx.db, {
      ...{ finding_id: id, number: 1, claim: '', strength: null, why: '', limits: '' },
      ...{ person_id: personId, began_at: at, changed_at: at },
    })
    const entry = { id: tx.ids.next(), finding_id: id, kind: 'begun', text_number: 1, words: null } as const
    await insertEvent(tx.db, { ...entry, person_id: personId, at })
    await audit(tx, actor, { placeId: place.id, verb: 'findings.begun', thingKind: 'finding', thingId: id })
    return ok({ publicId })
  })
}

/** Nothing is claimed on the older counts yet, so those of now take their place. Another open page of it is told. */
async function goOn(tx: Tx, draft: EmptyDraft, frozen: Frozen): Promise<string> {
  const at = tx.clock.now()
  const isSame = isDeepStrictEqual(draft.frozen, frozen)
  const moved = { frozen: JSON.stringify(frozen), revision: draft.revision + 1, editing_page: null, changed_at: at }
  await updateFinding(tx.db, draft.id, { frozen_at: at, ...(!isSame && moved) })
  return draft.publicId
}
