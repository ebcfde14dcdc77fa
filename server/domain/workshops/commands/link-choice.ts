import { readFramework } from '#domain/framework/queries.ts'
import type { Actor } from '#domain/kernel/actor.ts'
import { audit } from '#domain/kernel/audit.ts'
import type { Context } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { choiceUnknown, goalUnknown } from '../problems.ts'
import { isChoiceOf, saveChoiceGoals } from '../store/choice-goals.ts'
import { facilitate } from './run-workshop.ts'

/**
 * Says which goals a choice or a statement speaks to: these and no others. What people voted for it counts as evidence
 * for them from then on, also after the workshop has ended.
 *
 * @param goalIds goals of the workshop's place; empty for none
 */
export const linkChoiceToGoals = (
  ctx: Context,
  actor: Actor,
  workshopPublicId: string,
  choiceId: string,
  goalIds: readonly string[],
): Promise<Result<null, Problem>> =>
  facilitate(ctx, actor, workshopPublicId, async (tx, workshop) => {
    if (!(await isChoiceOf(tx.db, workshop.id, choiceId))) return fail(choiceUnknown)
    const missions = await readFramework(tx.db, workshop.placeId, 'en')
    const known = new Set(missions.flatMap(({ goals }) => goals.map(({ id }) => id)))
    const wanted = [...new Set(goalIds)]
    if (!wanted.every((id) => known.has(id))) return fail(goalUnknown)
    await saveChoiceGoals(tx.db, choiceId, wanted)
    await audit(tx, actor, {
      placeId: workshop.placeId,
      verb: 'workshops.link-choice',
      thingKind: 'choice',
      thingId: choiceId,
      details: { goals: wanted.length },
    })
    return ok(null)
  })
