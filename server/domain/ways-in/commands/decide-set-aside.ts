import { withholdTexts } from '#domain/contributions/commands.ts'
import type { Actor } from '#domain/kernel/actor.ts'
import { audit } from '#domain/kernel/audit.ts'
import type { Context } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { nothingChosen } from '../problems.ts'
import { readSurveyDesk } from '../queries/desk.ts'
import { readSetAsideIds } from '../queries/set-aside.ts'
import type { SetAsideDecision } from '../schema.ts'
import { saveSetAside } from '../store/set-aside.ts'

export type SetAsideInput = { slug: string; handles: readonly string[]; decision: SetAsideDecision }

/**
 * Counts responses that were set aside, or leaves them out; either can be changed again. Their texts follow them in the
 * same transaction. @returns how many changed
 */
export async function decideSetAside(
  ctx: Context,
  actor: Actor,
  { slug, handles, decision }: SetAsideInput,
): Promise<Result<{ changed: number }, Problem>> {
  const desk = await readSurveyDesk(ctx, actor, slug, { verb: 'surveys.read-responses' })
  if (!desk.ok) return desk
  const { survey } = desk.value
  const ids = await readSetAsideIds(ctx, desk.value, handles)
  if (ids.length === 0) return fail(nothingChosen)
  return transact<{ changed: number }, Problem>(ctx, async (tx) => {
    const changed = await saveSetAside(tx, survey.id, ids, decision)
    await withholdTexts(tx, { placeId: survey.place.id, surveyId: survey.id }, changed)
    for (const thingId of changed)
      await audit(tx, actor, {
        placeId: survey.place.id,
        verb: decision === 'counted' ? 'surveys.let-in' : 'surveys.leave-out',
        thingKind: 'response',
        thingId,
      })
    if (changed.length) tx.emit({ type: 'surveys.answered', placeId: survey.place.id, surveyId: survey.id })
    return ok({ changed: changed.length })
  })
}
