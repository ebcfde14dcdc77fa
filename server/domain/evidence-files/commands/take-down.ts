import { type At, changeCommitment } from '#domain/commitments/commands/open-commitment.ts'
import { saveText } from '#domain/commitments/commands/save-texts.ts'
import { checkLine } from '#domain/commitments/rules/check.ts'
import type { Actor } from '#domain/kernel/actor.ts'
import type { Context } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import type { PageLanguage } from '#domain/wordings/schema.ts'
import { fileUnknown, fileWhyMissing } from '../problems.ts'
import { longest } from '../schema.ts'
import { clearFile, findFile } from '../store.ts'

/**
 * Takes down a file that everybody could read: its content goes for good, and in its place stand the day and why. After
 * the commitment was closed too, as somebody in a picture may ask for it then.
 */
export const takeDownFile = (
  ctx: Context,
  actor: Actor,
  at: At,
  typed: { file: string; why: string; language: PageLanguage },
): Promise<Result<null, Problem>> =>
  changeCommitment(ctx, actor, at, ['published', 'closed'], async (tx, { row, personId, at: now, done }) => {
    const why = checkLine('why', typed.why, longest.why)
    if (!why.ok) return why
    if (!why.value) return fail(fileWhyMissing)
    const file = await findFile(tx.db, row.id, typed.file)
    if (!file) return fail(fileUnknown)
    const gone_why_id = (await saveText(tx, at.place.id, { [typed.language]: why.value })) ?? ''
    await clearFile(tx.db, file.id, { gone_at: now, gone_why_id, gone_by: personId })
    await done('file-taken-down')
    return ok(null)
  })
