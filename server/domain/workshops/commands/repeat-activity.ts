import type { Actor } from '#domain/kernel/actor.ts'
import { audit } from '#domain/kernel/audit.ts'
import type { Context } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { activityUnknown, cannotAskAgain } from '../problems.ts'
import { isVote, kinds } from '../schema/kinds.ts'
import { startRound } from '../store/agenda.ts'
import { recordEvent } from './record-event.ts'
import { facilitate } from './run-workshop.ts'

/**
 * Asks the same question once more, after people talked it over: a new round that begins at nothing. The votes of the
 * round before stay as they were. What is written has no rounds: a copy of the activity takes its place.
 */
export const askAgain = (
  ctx: Context,
  actor: Actor,
  publicId: string,
  activityId: string,
): Promise<Result<null, Problem>> =>
  facilitate(ctx, actor, publicId, async (tx, workshop, locked) => {
    const activity = locked.activities.find(({ id }) => id === activityId)
    if (!activity) return fail(activityUnknown)
    if (activity.state !== 'closed' || !isVote(activity.kind)) return fail(cannotAskAgain)
    await startRound(tx.db, activityId, kinds[activity.kind].startsRevealed)
    await audit(tx, actor, {
      ...{ placeId: workshop.placeId, verb: 'workshops.ask-again' },
      ...{ thingKind: 'activity', thingId: activityId, details: { round: activity.round + 1 } },
    })
    await recordEvent(tx, workshop.id, { type: 'activity', payload: { activityId, step: 'ask-again' } }, actor)
    await recordEvent(tx, workshop.id, { type: 'agenda', payload: { version: locked.agendaVersion } }, actor)
    return ok(null)
  })
