import { ensureGuest, findGuestId } from '#domain/guests/commands.ts'
import type { Context } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { ok, type Result } from '#domain/kernel/result.ts'
import { newSubmissionId, plainEntry, saveAnswersToDraft } from '#domain/surveys/commands/draft.ts'
import type { Survey } from '#domain/surveys/queries/survey.ts'
import { deleteDraftsOf, findHasDraft, moveDrafts } from '../store/kiosks.ts'

/** Somebody at a device that others used before: the value of their guest cookie, and the form they begin. */
export type Begun = { token: string; submissionId: string }

/**
 * Begins an empty form for a guest whom nobody has seen before, so that nothing of whoever sat here last is in it.
 * @param entry how they came in, as far as it differs from a plain link
 */
export async function beginAnew(
  ctx: Context,
  survey: Survey,
  edition: string,
  entry: Partial<typeof plainEntry>,
): Promise<Result<Begun, Problem>> {
  const submissionId = newSubmissionId()
  const guest = await ensureGuest(ctx, null, submissionId)
  const saved = await saveAnswersToDraft(ctx, survey, {
    ...{ guestId: guest.guestId, submissionId, edition },
    questions: [],
    given: {},
    draft: undefined,
    entry: { ...plainEntry, ...entry },
  })
  return saved.ok ? ok({ token: guest.token, submissionId: saved.value.submissionId }) : saved
}

/**
 * Forgets all that a guest typed and did not send. What they saved to come back to, with a code of six words, waits for
 * its code and is out of this browser's reach. @param token of the guest cookie; null for nobody
 */
export async function forgetGuest(ctx: Context, token: string | null): Promise<void> {
  const guestId = await findGuestId(ctx, token)
  if (!guestId) return
  await deleteDraftsOf(ctx.db, guestId)
  if (!(await findHasDraft(ctx.db, guestId))) return
  const away = await ensureGuest(ctx, null, newSubmissionId())
  await moveDrafts(ctx.db, guestId, away.guestId)
}
