import type { Actor } from '#domain/kernel/actor.ts'
import type { Context } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { dropWordings } from '#domain/wordings/commands.ts'
import { goalMissing, isPublic } from '../problems.ts'
import { checkWhole } from '../rules/check.ts'
import { type Typed, texts } from '../schema.ts'
import { deleteCommitment, findGoal, findMilestones } from '../store/commitments.ts'
import { type At, changeCommitment } from './open-commitment.ts'
import { checkStands } from './stands-on.ts'
import { saveWritten, writeCommitment } from './write-commitment.ts'

/**
 * Saves a draft and gives it to everybody to read. As long as something is missing in it, or its goal has gone, this is
 * refused, and what was typed is saved all the same.
 */
export async function publishCommitment(
  ctx: Context,
  actor: Actor,
  at: At,
  typed: Typed,
): Promise<Result<null, Problem>> {
  const published = await changeCommitment(ctx, actor, at, ['draft'], async (tx, opened) => {
    const { row, today, newest } = opened
    const saved = await saveWritten(tx, actor, at.place.id, opened, typed)
    if (!saved.ok) return saved
    const { written, on } = saved.value
    const whole = checkWhole(written, today, null)
    if (!whole.ok) return whole
    // Merged away while the draft lay about.
    const goal = await findGoal(tx.db, at.place.id, typed.goal)
    if (!goal) return fail(goalMissing)
    const stands = await checkStands(tx, at.place.id, goal)
    if (!stands.ok) return stands
    const first = written.stance === 'wont' ? null : (written.dueOn ?? newest.due_on)
    await opened.done('published', { ...on, state: 'published', published_at: opened.at, first_due: first })
    return ok(row.id)
  })
  if (published.ok) return ok(null)
  // What is only missing, or has gone, is no reason to lose what is there.
  const { kind, details = {} } = published.problem
  if (kind === 'invalid' || details.field === 'goal') await writeCommitment(ctx, actor, at, typed)
  return published
}

/** Deletes a draft for good. Refused for what was public: `is-public`. */
export const deleteDraft = (ctx: Context, actor: Actor, at: At): Promise<Result<null, Problem>> =>
  changeCommitment(ctx, actor, at, ['draft', 'published', 'closed'], async (tx, { row, newest, done }) => {
    if (row.state !== 'draft') return fail(isPublic)
    const steps = await findMilestones(tx.db, row.id)
    await done('deleted')
    await deleteCommitment(tx.db, row.id)
    const wordings = [...texts.map((name) => newest[`${name}_id`]), ...steps.map(({ titleId }) => titleId)]
    await dropWordings(
      tx,
      wordings.filter((id) => id !== null),
    )
    return ok(null)
  })
