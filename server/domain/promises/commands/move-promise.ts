import type { Day } from '#db/schema/columns.ts'
import { type Actor, personIdOf } from '#domain/kernel/actor.ts'
import { audit } from '#domain/kernel/audit.ts'
import type { Tx } from '#domain/kernel/context.ts'
import { forbidden, type Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { saveWording } from '#domain/wordings/commands.ts'
import type { PageLanguage } from '#domain/wordings/schema.ts'
import { alreadyAnswered, moveNeedsWhy, moveWhyTooLong, promiseStays } from '../problems.ts'
import { signs, tidy } from '../rules/check.ts'
import { type AskedKind, longest } from '../schema.ts'
import { insertMove, lockAnswer } from '../store/answers.ts'

/** Why a day is moved, in the one language that its writer says it is in. */
export type Why = { words: string; language: PageLanguage }

type Moved = { placeId: string; kind: AskedKind; id: string; from: Day | null; to: Day | null; why: Why | undefined }

/**
 * Writes down that a day people were told is another one now, and why: they read it beside the day. Part of the
 * transaction that changes the day itself. A day that was not promised before needs no reason.
 */
export async function movePromise(
  tx: Tx,
  actor: Actor,
  { placeId, kind, id, from, to, why }: Moved,
): Promise<Result<null, Problem>> {
  if (from === to) return ok(null)
  if ((await lockAnswer(tx.db, id))?.state === 'published') return fail(alreadyAnswered)
  if (from === null) return ok(null)
  if (to === null) return fail(promiseStays)
  const words = tidy(why?.words ?? '')
  if (!why || !words) return fail(moveNeedsWhy)
  if (signs(words) > longest.reason) return fail(moveWhyTooLong(longest.reason))
  const personId = personIdOf(actor)
  if (personId === null) return fail(forbidden)
  await insertMove(tx.db, {
    ...{ id: tx.ids.next(), place_id: placeId, from_day: from, to_day: to, person_id: personId, at: tx.clock.now() },
    ...{ survey_id: kind === 'survey' ? id : null, workshop_id: kind === 'workshop' ? id : null },
    reason_id: await saveWording(tx, placeId, { [why.language]: words }),
  })
  await audit(tx, actor, {
    ...{ placeId, verb: 'promises.moved', thingKind: kind, thingId: id },
    details: { from, to },
  })
  return ok(null)
}
