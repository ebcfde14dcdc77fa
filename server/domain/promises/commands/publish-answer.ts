import type { Actor } from '#domain/kernel/actor.ts'
import type { Context } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { markReported } from '#domain/survey-design/commands/mark-reported.ts'
import { stateMoved, stillOpen } from '../problems.ts'
import { checkWhole } from '../rules/check.ts'
import type { Typed } from '../schema.ts'
import { updateAnswer } from '../store/answers.ts'
import { type At, onAnswer } from './open-answer.ts'
import { saveWritten, writeAnswer } from './write-answer.ts'

/**
 * Saves an answer and gives it to everybody to read; whoever asked to be told is told by a sweep. As long as something is
 * missing in it, or people still answer, this is refused, and what was typed is saved all the same.
 */
export async function publishAnswer(ctx: Context, actor: Actor, at: At, typed: Typed): Promise<Result<null, Problem>> {
  const published = await onAnswer(ctx, actor, at, async (tx, opened) => {
    if (opened.row?.state === 'published') return fail(stateMoved)
    const saved = await saveWritten(tx, actor, at.place, opened, typed)
    if (!saved.ok) return saved
    const whole = checkWhole(saved.value.written)
    if (!whole.ok) return whole
    const { asked, at: now, done } = opened
    if (!asked.isOver) return fail(stillOpen)
    const { answerId, revision } = saved.value
    await updateAnswer(tx.db, answerId, {
      ...{ state: 'published', published_at: now, changed_at: now, revision: revision + 1 },
    })
    // Reopened at the same moment.
    if (asked.kind === 'survey' && !(await markReported(tx, actor, asked.id))) return fail(stillOpen)
    await done('published')
    return ok(null)
  })
  if (!published.ok && (published.problem.kind === 'invalid' || published.problem.code === stillOpen.code))
    await writeAnswer(ctx, actor, at, typed)
  return published
}
