import { randomUUID } from 'node:crypto'
import { contributionRows, receiveContributions } from '#domain/contributions/commands.ts'
import type { Context, Tx } from '#domain/kernel/context.ts'
import { dayIn } from '#domain/kernel/days.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { receiptAgain, receiptFor } from '#domain/receipts/rules.ts'
import { alreadySent, draftGone, questionUnknown } from './problems.ts'
import { readSent, type SentResponse, type Survey } from './queries.ts'
import { type CheckedAnswer, checkAnswer, checkAnswers, checkOpen, tidy } from './rules.ts'
import { type GivenAnswers, longestDraft } from './schema.ts'
import { type AnswerRow, deleteDraft, saveAnswers, saveDraft, saveResponse } from './store.ts'

/** Random, because it opens the draft and becomes the receipt: made with the form, before anything is kept. */
export const newSubmissionId = (): string => randomUUID()

/**
 * Keeps what was typed, right or wrong, so that nothing is lost; then says what is wrong with it.
 *
 * @returns the id that the draft goes by: another one than `submissionId` when this guest had begun before
 */
export async function saveAnswerToDraft(
  ctx: Context,
  survey: Survey,
  input: { guestId: string; submissionId: string; questionKey: string; given: string[] },
): Promise<Result<{ submissionId: string }, Problem>> {
  const question = survey.questions.find(({ key }) => key === input.questionKey)
  if (!question) return fail(questionUnknown)
  const open = checkOpen(survey.status)
  if (!open.ok) return open
  const saved = await transact<{ submissionId: string }, Problem>(ctx, async (tx) => {
    if (await readSent(tx, input.submissionId)) return fail(alreadySent)
    const kept = tidy(input.given, longestDraft)
    const key = { surveyId: survey.id, guestId: input.guestId, submissionId: input.submissionId }
    const submissionId = await saveDraft(tx, key, { [question.key]: kept })
    return submissionId ? ok({ submissionId }) : fail(draftGone)
  })
  if (!saved.ok) return saved
  const checked = checkAnswer(question, input.given)
  return checked.ok ? saved : checked
}

/** Forgets what was typed, for whoever comes next to this phone. */
export const discardDraft = async (ctx: Context, submissionId: string): Promise<void> => {
  await deleteDraft(ctx.db, submissionId)
}

export type SendInput = {
  submissionId: string
  answers: GivenAnswers
  mayQuote: boolean
  /** BCP 47, of the page that was filled in. */
  language: string
}

/**
 * Stores a response once, whatever happens on the way: pressed twice, sent again from the page before, or after the
 * answer to the first attempt got lost. Each of these gets the same receipt, even when the survey has closed since.
 */
export async function answerSurvey(
  ctx: Context,
  survey: Survey,
  input: SendInput,
): Promise<Result<{ code: string }, Problem>> {
  const before = await readSent(ctx, input.submissionId)
  if (before) return ok({ code: codeOf(ctx, before) })
  const open = checkOpen(survey.status)
  if (!open.ok) return open
  const checked = checkAnswers(survey.questions, input.answers)
  if (!checked.ok) return checked
  return transact<{ code: string }, Problem>(ctx, async (tx) => {
    const code = await saveOnce(tx, survey, input, checked.value)
    if (code) return ok({ code })
    const quicker = await readSent(tx, input.submissionId)
    return quicker ? ok({ code: codeOf(ctx, quicker) }) : fail(alreadySent)
  })
}

/** The receipt of a response that is stored. */
export const codeOf = (ctx: Pick<Context, 'keys'>, sent: SentResponse): string =>
  receiptAgain(ctx.keys, sent.placeId, sent.submissionId, sent.receiptHash)

/** @returns the receipt's code, or undefined when the same form was stored a moment ago */
async function saveOnce(
  tx: Tx,
  survey: Survey,
  input: SendInput,
  answers: CheckedAnswer[],
): Promise<string | undefined> {
  const receipt = receiptFor(tx.keys, survey.place.id, input.submissionId)
  const receivedAt = tx.clock.now()
  const responseId = tx.ids.next()
  const areaId = answers.find((answer) => answer.kind === 'area')?.areaId ?? null
  const ageBand = answers.find((answer) => answer.kind === 'age-band')?.ageBand ?? null
  const { mayQuote, language } = input
  const added = await saveResponse(tx, {
    id: responseId,
    submission_hash: tx.keys.hash('submission', input.submissionId),
    place_id: survey.place.id,
    organisation_id: survey.organisation.id,
    survey_id: survey.id,
    survey_version_id: survey.versionId,
    source: 'web',
    language,
    area_id: areaId,
    age_band: ageBand,
    may_quote: mayQuote,
    receipt_hash: receipt.hash,
    answered_on: dayIn(survey.place.timeZone, receivedAt),
    received_at: receivedAt,
  })
  if (!added) return undefined
  await saveAnswers(
    tx,
    answers.flatMap((answer) => answerRow(responseId, answer)),
  )
  const texts = answers.flatMap((answer) => (answer.kind === 'text' ? [answer] : []))
  const origin = {
    placeId: survey.place.id,
    organisationId: survey.organisation.id,
    placeSees: survey.placeSees,
    source: 'survey' as const,
    ...{ language, areaId, ageBand, mayQuote, receivedAt, responseId, surveyId: survey.id },
  }
  await receiveContributions(tx, survey.place.id, contributionRows(tx, origin, texts))
  await deleteDraft(tx.db, input.submissionId)
  return receipt.code
}

/** Text becomes a contribution; area and age band stand with the response. */
function answerRow(responseId: string, answer: CheckedAnswer): AnswerRow[] {
  if (answer.kind === 'choices')
    return [{ response_id: responseId, question_id: answer.questionId, choice_ids: answer.choiceIds, rating: null }]
  if (answer.kind === 'rating')
    return [{ response_id: responseId, question_id: answer.questionId, choice_ids: null, rating: answer.rating }]
  return []
}
