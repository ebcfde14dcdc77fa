import type { Context } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { purposesAsked } from '#domain/privacy/rules/consents.ts'
import { checkContact, checkMail } from '#domain/privacy/rules/contact.ts'
import type { Consents, EqualityAnswers } from '#domain/privacy/schema.ts'
import { receiptAgain } from '#domain/receipts/rules.ts'
import {
  alreadySent,
  answeredBefore,
  companionNeeded,
  invitationNeeded,
  invitationUsed,
  sheetKeyed,
} from '../problems.ts'
import { readSent, type SentResponse } from '../queries/sent.ts'
import type { Survey } from '../queries/survey.ts'
import { checkAnswers } from '../rules/check-answers.ts'
import { isOnePerPhone, isUninvited } from '../rules/false-counts.ts'
import { checkOpen } from '../rules/status.ts'
import { companionOf } from '../rules/way.ts'
import type { GivenAnswers } from '../schema/answers.ts'
import { isYoung, needsCompanion } from '../schema/young.ts'
import type { Entry } from '../store/drafts.ts'
import { forgiveSend, rationSends } from './ration-sends.ts'
import { type Ready, storeResponse } from './store-response.ts'

export type SendInput = {
  submissionId: string
  /** The browser says that this survey was answered on it; no news where a worker keys in a sheet. */
  hasAnswered: boolean
  answers: GivenAnswers
  edition: string
  entry: Entry
  /** When the form was begun; null when nobody knows. */
  startedAt: Date | null
  consents: Consents
  equality: EqualityAnswers
  /** How to tell this person what came of it, where they wish it; as typed. */
  contact: string | null
  /** Signs of a machine: a keyed hash of where it came from, and whether it filled in a field that people don't see. */
  signals: { address: string | null; isTrapFilled: boolean }
}

/**
 * Stores a response once, whatever happens on the way: pressed twice, sent again from the page before, or after the
 * answer to the first attempt got lost. Each of these gets the same receipt, even when the survey has closed since.
 */
export async function answerSurvey(
  ctx: Context,
  survey: Survey,
  input: SendInput,
): Promise<Result<{ code: string; isLate: boolean }, Problem>> {
  const ready = await makeReady(ctx, survey, input)
  // Looked up only now: nearly every form comes once, and can be sent.
  if (!ready.ok) return (await receiptOfBefore(ctx, input.submissionId)) ?? ready
  let isStored = false
  try {
    return await transact<{ code: string; isLate: boolean }, Problem>(ctx, async (tx) => {
      const saved = await storeResponse(tx, survey, input, ready.value)
      if (!saved.ok) return saved
      isStored = saved.value !== undefined
      if (saved.value) return ok({ code: saved.value, isLate: ready.value.isLate })
      return (await receiptOfBefore(tx, input.submissionId)) ?? fail(whyNot(input.entry))
    })
  } finally {
    if (!isStored) await forgiveSend(ctx, survey, input, ready.value)
  }
}

/** What this form became, if it is stored already. */
async function receiptOfBefore(ctx: Pick<Context, 'db' | 'keys'>, submissionId: string) {
  const sent = await readSent(ctx, submissionId)
  return sent && ok({ code: codeOf(ctx, sent), isLate: sent.isLate })
}

/** Everything that can be said against a form before it is stored. */
async function makeReady(ctx: Context, survey: Survey, input: SendInput): Promise<Result<Ready, Problem>> {
  const open = checkOpen(survey, input.startedAt, ctx.clock.now())
  // Sheets that came back by post are keyed in after the last day.
  if (!open.ok && !(input.entry.wayIn === 'paper' && survey.state !== 'reported')) return open
  const allowed = checkEntry(survey, input)
  if (!allowed.ok) return allowed
  const checked = checkAnswers(survey.definition, input.answers, survey)
  if (!checked.ok) return checked
  const contact = contactOf(survey, input)
  if (!contact.ok) return contact
  const ration = await rationSends(ctx, survey, input)
  if (!ration.ok) return ration
  const isLate = open.ok && open.value.isLate
  return ok({ isLate, isFlood: ration.value.isFlood, answers: checked.value, contact: contact.value })
}

/** The receipt of a response that is stored. */
export const codeOf = (ctx: Pick<Context, 'keys'>, sent: SentResponse): string =>
  receiptAgain(ctx.keys, sent.placeId, sent.submissionId, sent.receiptHash)

function checkEntry(survey: Survey, { entry, answers, hasAnswered }: SendInput): Result<undefined, Problem> {
  if (isUninvited(survey, entry)) return fail(invitationNeeded)
  if (hasAnswered && isOnePerPhone(survey, entry)) return fail(answeredBefore)
  const isAlone = needsCompanion(survey.definition, answers) && companionOf(entry) === null
  return isAlone ? fail(companionNeeded) : ok(undefined)
}

/** The address to seal; null where none was asked for, or none given. */
function contactOf({ definition }: Survey, { answers, consents, contact }: SendInput): Result<string | null, Problem> {
  const asked = purposesAsked(isYoung(definition, answers), definition.asksContact)
  if (!asked.includes('contact')) return ok(null)
  return consents.told ? checkMail(contact ?? '') : checkContact(contact ?? '', consents.contact)
}

/** Why a form adds nothing that was not sent itself: another one by the same invitation or sheet was quicker. */
const whyNot = ({ invitationId, sheetId }: Entry): Problem =>
  invitationId ? invitationUsed : sheetId ? sheetKeyed : alreadySent
