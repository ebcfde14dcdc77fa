import type { Actor } from '#domain/kernel/actor.ts'
import type { Context } from '#domain/kernel/context.ts'
import { dayIn } from '#domain/kernel/days.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import type { Consents, EqualityAnswers } from '#domain/privacy/schema.ts'
import { answerSurvey } from '#domain/surveys/commands/answer-survey.ts'
import { plainEntry } from '#domain/surveys/commands/draft.ts'
import type { GivenAnswers } from '#domain/surveys/schema/answers.ts'
import { type Companion, needsCompanion } from '#domain/surveys/schema/young.ts'
import { alreadyReported, sheetAlone, sheetKeyedOn } from '../problems.ts'
import { readSurveyDesk, type SurveyDesk } from '../queries/desk.ts'
import { readSheet, type Sheet } from '../queries/sheets.ts'
import { asOnPaper, notesOn, type SheetNotes } from '../rules/on-paper.ts'
import { submissionOfSheet } from '../rules/receipt-of-sheet.ts'

export type OpenSheet = { desk: SurveyDesk; sheet: Sheet }

/**
 * A sheet that may be keyed in, with the survey as it stood when the sheet was printed.
 * Refused: a number that is none, a sheet that was keyed in before, a survey that was reported on.
 */
export async function openSheet(
  ctx: Context,
  actor: Actor,
  { slug, number }: { slug: string; number: string },
): Promise<Result<OpenSheet, Problem>> {
  const desk = await readSurveyDesk(ctx, actor, slug)
  if (!desk.ok) return desk
  const { survey } = desk.value
  const found = await readSheet(ctx.db, desk.value, number)
  if (!found.ok) return found
  const sheet = found.value
  if (sheet.keyedAt) return fail(sheetKeyedOn(dayIn(survey.place.timeZone, sheet.keyedAt)))
  if (survey.state === 'reported') return fail(alreadyReported)
  const printed = await readSurveyDesk(ctx, actor, slug, { versionId: sheet.versionId })
  return printed.ok ? ok({ desk: printed.value, sheet }) : printed
}

export type KeyedInput = {
  answers: GivenAnswers
  consents: Consents
  equality: EqualityAnswers
  contact: string | null
  /** Who was with a child under 13, as ticked on the sheet. */
  companion: Companion | null
}

/** Stores what somebody wrote on a sheet. Questions they left out are no fault: it cannot be sent back to them. */
export async function keySheet(
  ctx: Context,
  { desk: { survey }, sheet }: OpenSheet,
  { companion, ...input }: KeyedInput,
): Promise<Result<SheetNotes, Problem>> {
  if (companion === null && needsCompanion(survey.definition, input.answers)) return fail(sheetAlone)
  const sent = await answerSurvey(ctx, asOnPaper(survey), {
    ...input,
    submissionId: submissionOfSheet(ctx.keys, sheet.id),
    hasAnswered: false,
    edition: sheet.edition,
    entry: { ...plainEntry, wayIn: 'paper', sheetId: sheet.id, companion },
    startedAt: null,
    signals: { address: null, isTrapFilled: false },
  })
  return sent.ok ? ok(notesOn(survey, input.answers)) : sent
}
