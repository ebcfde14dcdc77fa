import type { Day } from '#db/schema/columns.ts'
import type { Actor } from '#domain/kernel/actor.ts'
import type { Context } from '#domain/kernel/context.ts'
import { dayIn } from '#domain/kernel/days.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { reopenNeedsDay, stepNotPossible } from '../problems.ts'
import type { Where } from '../queries/find-survey.ts'
import { checkDays } from '../rules/days.ts'
import { stateAfter } from '../rules/life.ts'
import type { LifeStep } from '../schema/life.ts'
import { updateSurvey } from '../store/surveys.ts'
import { onSurvey, recordDeed } from './on-survey.ts'

/**
 * Pauses, closes or reopens a survey. That it was reported on follows from the answer that is published.
 * @param closesOn for `reopen`: the new last day, needed where the last day has passed
 */
export const moveSurvey = (
  ctx: Context,
  actor: Actor,
  where: Where,
  step: LifeStep,
  closesOn: Day | null = null,
): Promise<Result<null, Problem>> =>
  onSurvey(ctx, actor, where, async (tx, survey) => {
    const today = dayIn(survey.timeZone, tx.clock.now())
    const state = stateAfter(step, survey, today)
    if (!state) return fail(stepNotPossible)
    const isReopened = step === 'reopen'
    const lastDay = isReopened && closesOn !== null ? closesOn : survey.closesOn
    if (isReopened) {
      if (lastDay !== null && lastDay < today) return fail(reopenNeedsDay)
      const days = checkDays({ ...survey, closesOn: lastDay, reportsOn: null }, survey, today)
      if (!days.ok) return days
    }
    await updateSurvey(tx.db, survey.id, {
      state,
      closes_on: lastDay,
      ...(step === 'close' && { closed_at: tx.clock.now() }),
      ...(isReopened && { closed_at: null }),
    })
    await recordDeed(tx, actor, survey, { verb: `surveys.${step}` })
    return ok(null)
  })
