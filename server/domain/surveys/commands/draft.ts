import { randomUUID } from 'node:crypto'
import type { Context } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { receiptFor } from '#domain/receipts/rules.ts'
import { alreadySent, answersIncomplete, companionNeeded, draftFull, draftGone, invitationNeeded } from '../problems.ts'
import type { Draft } from '../queries/drafts.ts'
import { readSent } from '../queries/sent.ts'
import type { Survey } from '../queries/survey.ts'
import { checkAnswer } from '../rules/check-answer.ts'
import { tidy } from '../rules/check-answers.ts'
import { isUninvited } from '../rules/false-counts.ts'
import { checkOpen } from '../rules/status.ts'
import { companionOf, isAloneAndYoung } from '../rules/way.ts'
import { type GivenAnswers, isGiven } from '../schema/answers.ts'
import type { Question } from '../schema/definition.ts'
import { largestDraft, largestForm } from '../schema/public.ts'
import type { Companion } from '../schema/young.ts'
import {
  deleteDraft,
  type Entry,
  emptyDraft,
  leaveDraft,
  saveCompanion,
  saveDraft,
  saveDraftCode,
  saveOnePage,
} from '../store/drafts.ts'

/** Random, because it opens the draft and becomes the receipt: made with the form, before anything is kept. */
export const newSubmissionId = (): string => randomUUID()

/** Somebody who followed a link and answers for themselves. */
export const plainEntry: Entry = { wayIn: 'link', helperRole: null, companion: null, invitationId: null, sheetId: null }

export type DraftInput = {
  guestId: string
  submissionId: string
  /** The questions that the form asked: their fields are replaced, the empty ones too. */
  questions: readonly Question[]
  given: GivenAnswers
  edition: string
  /** What this form held so far, if it is begun. */
  draft: Draft | undefined
  /** How somebody came in, for a form that begins here. */
  entry?: Entry
  /**
   * When the form's page was handed out, by our own signature: all answers on one page may arrive together, at the very
   * end, and from a phone without a network after it. Null where nobody can say.
   */
  openedAt?: Date | null
}

/**
 * Keeps what was typed, right or wrong, so that nothing is lost; then says what is wrong with it. Of a child under 13
 * with nobody beside them nothing is kept, and what was kept before is gone.
 *
 * @returns the id that the draft goes by: another one than `submissionId` when this guest had begun before
 */
export async function saveAnswersToDraft(
  ctx: Context,
  survey: Survey,
  { draft, questions, ...input }: DraftInput,
): Promise<Result<{ submissionId: string }, Problem>> {
  const now = ctx.clock.now()
  const startedAt = draft?.startedAt ?? input.openedAt ?? null
  const open = checkOpen(survey, startedAt, now)
  if (!open.ok) return open
  const kept = tidy(questions, input.given, largestForm)
  const entry = input.entry ?? draft ?? plainEntry
  // Nobody types a whole form that could not be sent.
  if (isUninvited(survey, draft ?? entry)) return fail(invitationNeeded)
  const known = draft ?? input.entry
  if (isAloneAndYoung(survey.definition, { ...draft?.answers, ...kept }, companionOf(known))) {
    if (draft) await forgetAnswers(ctx, draft)
    return fail(companionNeeded)
  }
  const saved = await transact<{ submissionId: string }, Problem>(ctx, async (tx) => {
    if (await readSent(tx, input.submissionId)) return fail(alreadySent)
    const key = { surveyId: survey.id, guestId: input.guestId, submissionId: input.submissionId }
    const state = {
      versionId: survey.versionId,
      edition: input.edition,
      lastQuestion: reached(questions, kept)?.key ?? null,
      entry,
      startedAt: startedAt ?? now,
    }
    const draft = await saveDraft(tx, key, kept, state)
    if (!draft) return fail(draftGone)
    // Whoever writes more than that in one survey is no person; what was kept before stays.
    return draft.bytes > largestDraft ? fail(draftFull) : ok({ submissionId: draft.submissionId })
  })
  if (!saved.ok) return saved
  const faults = questions.flatMap((question) => {
    const checked = checkAnswer(question, kept, survey)
    return checked.ok ? [] : [checked.problem]
  })
  const [first] = faults
  if (!first) return saved
  return fail(faults.length > 1 ? answersIncomplete(faults.length) : first)
}

/** How far a form came: on a page with many questions, to the last one that has an answer. */
const reached = (questions: readonly Question[], given: GivenAnswers): Question | undefined =>
  questions.length > 1 ? questions.findLast((question) => isGiven(given, question)) : questions[0]

/**
 * "Begin again", for whoever comes next to this phone: what was typed is forgotten, or waits for its six words where
 * somebody was given them. A form that a worker types stays one.
 */
export async function beginAgain(ctx: Context, survey: Survey, draft: Draft): Promise<void> {
  await transact(ctx, async (tx) => ok(await leaveDraft(tx, draft.submissionId)))
  if (draft.wayIn !== 'assisted') return
  const { guestId, edition, wayIn, helperRole, companion, invitationId, sheetId } = draft
  await saveAnswersToDraft(ctx, survey, {
    ...{ guestId, edition, submissionId: newSubmissionId(), questions: [], given: {}, draft: undefined },
    entry: { wayIn, helperRole, companion, invitationId, sheetId },
  })
}

/**
 * Forgets what a child typed who is alone. How they came in stays where only staff can make it anew: an invitation, a
 * kiosk, a worker beside them.
 */
export async function forgetAnswers(ctx: Context, { submissionId, wayIn }: Draft): Promise<void> {
  const isMadeByStaff = wayIn === 'invitation' || wayIn === 'kiosk' || wayIn === 'assisted'
  await (isMadeByStaff ? emptyDraft(ctx.db, submissionId) : deleteDraft(ctx.db, submissionId))
}

/** A child's trusted adult says that they are there. Writes down who, not their name. */
export const rememberCompanion = async (ctx: Context, submissionId: string, companion: Companion): Promise<void> => {
  await saveCompanion(ctx.db, submissionId, companion)
}

export const showAllOnOnePage = async (ctx: Context, submissionId: string, isWanted: boolean): Promise<void> => {
  await saveOnePage(ctx.db, submissionId, isWanted)
}

/** The six words that open this draft on another device, and become its receipt when it is sent. */
export async function codeForDraft(ctx: Context, survey: Survey, submissionId: string): Promise<string> {
  const receipt = receiptFor(ctx.keys, survey.place.id, submissionId)
  await saveDraftCode(ctx.db, submissionId, receipt.hash)
  return receipt.code
}
