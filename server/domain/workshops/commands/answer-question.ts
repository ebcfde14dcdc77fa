import type { Actor } from '#domain/kernel/actor.ts'
import type { Context } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { choiceUnknown } from '../problems.ts'
import { findQuestion, saveAnswered } from '../store/questions.ts'
import { recordEvent } from './record-event.ts'
import { facilitate } from './run-workshop.ts'

/** Marks a question to the panel as answered, or takes the mark back. */
export const answerQuestion = (
  ctx: Context,
  actor: Actor,
  publicId: string,
  choiceId: string,
  isAnswered: boolean,
): Promise<Result<null, Problem>> =>
  facilitate(ctx, actor, publicId, async (tx, workshop) => {
    const question = await findQuestion(tx.db, workshop.id, choiceId)
    if (!question) return fail(choiceUnknown)
    if (question.isAnswered === isAnswered) return ok(null)
    await saveAnswered(tx.db, choiceId, isAnswered ? tx.clock.now() : null)
    const { activityId } = question
    await recordEvent(tx, workshop.id, { type: 'choices', payload: { activityId } }, actor)
    return ok(null)
  })
