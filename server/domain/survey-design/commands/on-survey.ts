import type { Actor } from '#domain/kernel/actor.ts'
import { audit } from '#domain/kernel/audit.ts'
import type { Context, Tx } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { surveyUnknown } from '../problems.ts'
import { type BuiltSurvey, findSurvey, readSurveyById, type Where } from '../queries/find-survey.ts'

/** For a builder's command: permission first, then the survey held still, then the work, in one transaction. */
export async function onSurvey<Value>(
  ctx: Context,
  actor: Actor,
  where: Where,
  work: (tx: Tx, survey: BuiltSurvey) => Promise<Result<Value, Problem>>,
): Promise<Result<Value, Problem>> {
  const found = await findSurvey(ctx.db, actor, where)
  if (!found.ok) return found
  return transact(ctx, async (tx) => {
    const survey = await readSurveyById(tx.db, found.value.id)
    return survey ? work(tx, survey) : fail(surveyUnknown)
  })
}

type Deed = { verb: string; reason?: string; details?: Record<string, string | number | boolean | null> }

/** Writes down what was done with a survey, and tells whoever looks at it. */
export async function recordDeed(
  tx: Tx,
  actor: Actor,
  { id, placeId }: Pick<BuiltSurvey, 'id' | 'placeId'>,
  deed: Deed,
): Promise<void> {
  await audit(tx, actor, { placeId, thingKind: 'survey', thingId: id, ...deed })
  tx.emit({ type: 'surveys.changed', placeId, surveyId: id })
}
