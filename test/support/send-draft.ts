import { findGuestId } from '#domain/guests/commands.ts'
import type { Context } from '#domain/kernel/context.ts'
import { noConsents } from '#domain/privacy/schema.ts'
import { answerSurvey } from '#domain/surveys/commands/answer-survey.ts'
import { readDraft } from '#domain/surveys/queries/drafts.ts'
import type { Survey } from '#domain/surveys/queries/survey.ts'

/** Sends a guest's draft of a survey with these answers, as the last page does. */
export async function sendDraft(ctx: Context, survey: Survey, token: string, answers: Record<string, string[]>) {
  const guestId = await findGuestId(ctx, token)
  const draft = await readDraft(ctx.db, survey.id, guestId)
  if (!draft) throw new Error('no draft')
  return answerSurvey(ctx, survey, {
    ...{ submissionId: draft.submissionId, hasAnswered: false, answers, edition: 'en', entry: draft },
    ...{ startedAt: null, consents: noConsents, equality: {}, contact: null },
    signals: { address: 'here', isTrapFilled: false },
  })
}
