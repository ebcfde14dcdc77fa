import { contributionRows, receiveContributions } from '#domain/contributions/commands.ts'
import type { Context, Tx } from '#domain/kernel/context.ts'
import { dayIn } from '#domain/kernel/days.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { screenArrival } from '#domain/moderation/commands.ts'
import { saveConsents, saveContact, saveEquality } from '#domain/privacy/commands.ts'
import { purposesAsked } from '#domain/privacy/rules/consents.ts'
import { checkContact } from '#domain/privacy/rules/contact.ts'
import type { Consents, EqualityAnswers } from '#domain/privacy/schema.ts'
import { receiptAgain, receiptFor } from '#domain/receipts/rules.ts'
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
import type { CheckedAnswer } from '../rules/check-answer.ts'
import { checkAnswers } from '../rules/check-answers.ts'
import { isOnePerPhone, isUninvited, setAsideReason } from '../rules/false-counts.ts'
import { checkOpen } from '../rules/status.ts'
import { companionOf } from '../rules/way.ts'
import type { GivenAnswers } from '../schema/answers.ts'
import { languageOf } from '../schema/editions.ts'
import { isYoung, needsCompanion } from '../schema/young.ts'
import { deleteDraft, type Entry } from '../store/drafts.ts'
import { saveAnswers, saveGuestAnswered, saveResponse, takeInvitation, takeSheet } from '../store/responses.ts'
import { rationSends } from './ration-sends.ts'

export type SendInput = {
  submissionId: string
  /** Whose phone it is; null where a worker keys in a sheet. */
  guestId: string | null
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
  const before = await readSent(ctx, input.submissionId)
  if (before) return ok({ code: codeOf(ctx, before), isLate: before.isLate })
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
  const stored = { isLate, isFlood: ration.value.isFlood, answers: checked.value, contact: contact.value }
  return transact<{ code: string; isLate: boolean }, Problem>(ctx, async (tx) => {
    const saved = await saveOnce(tx, survey, input, stored)
    if (!saved.ok) return saved
    if (saved.value) return ok({ code: saved.value, isLate })
    const quicker = await readSent(tx, input.submissionId)
    return quicker ? ok({ code: codeOf(ctx, quicker), isLate: quicker.isLate }) : fail(whyNot(input.entry))
  })
}

/** The receipt of a response that is stored. */
export const codeOf = (ctx: Pick<Context, 'keys'>, sent: SentResponse): string =>
  receiptAgain(ctx.keys, sent.placeId, sent.submissionId, sent.receiptHash)

function checkEntry(survey: Survey, { entry, answers }: SendInput): Result<undefined, Problem> {
  if (isUninvited(survey, entry)) return fail(invitationNeeded)
  const isAlone = needsCompanion(survey.definition, answers) && companionOf(entry) === null
  return isAlone ? fail(companionNeeded) : ok(undefined)
}

/** The address to seal; null where none was asked for, or none given. */
function contactOf({ definition }: Survey, { answers, consents, contact }: SendInput): Result<string | null, Problem> {
  const asked = purposesAsked(isYoung(definition, answers), definition.asksContact)
  return asked.includes('contact') ? checkContact(contact ?? '', consents.contact) : ok(null)
}

/** Why a form adds nothing that was not sent itself: another one by the same invitation or sheet was quicker. */
const whyNot = ({ invitationId, sheetId }: Entry): Problem =>
  invitationId ? invitationUsed : sheetId ? sheetKeyed : alreadySent

type Stored = { isLate: boolean; isFlood: boolean; answers: CheckedAnswer[]; contact: string | null }

/** @returns the receipt's code, or undefined when the same form was stored a moment ago */
async function saveOnce(
  tx: Tx,
  survey: Survey,
  input: SendInput,
  { isLate, isFlood, answers, contact }: Stored,
): Promise<Result<string | undefined, Problem>> {
  const receipt = receiptFor(tx.keys, survey.place.id, input.submissionId)
  const receivedAt = tx.clock.now()
  const responseId = tx.ids.next()
  const young = isYoung(survey.definition, input.answers)
  const areaId = young ? null : areaOf(survey, answers)
  const ageBand = answers.find((answer) => answer.ageBand)?.ageBand ?? null
  const mayQuote = input.consents.quote && !young
  const mayPublish = input.consents.publish && !young
  const setAside = setAsideReason(input, { isFlood, answered: answers.length, now: receivedAt })
  const { entry, edition } = input
  const language = languageOf(edition)
  const companion = needsCompanion(survey.definition, input.answers) ? companionOf(entry) : entry.companion
  const added = await saveResponse(tx, {
    id: responseId,
    submission_hash: tx.keys.hash('submission', input.submissionId),
    place_id: survey.place.id,
    organisation_id: survey.organisation.id,
    survey_id: survey.id,
    survey_version_id: survey.versionId,
    way_in: entry.wayIn,
    helper_role: entry.helperRole,
    companion,
    invitation_id: entry.invitationId,
    sheet_id: entry.sheetId,
    is_young: young,
    is_late: isLate,
    set_aside: setAside,
    set_aside_state: setAside && 'open',
    ...{ language, edition, area_id: areaId, age_band: ageBand, may_quote: mayQuote },
    receipt_hash: receipt.hash,
    answered_on: dayIn(survey.place.timeZone, receivedAt),
    received_at: receivedAt,
  })
  if (!added) return ok(undefined)
  const used = await spend(tx, survey, input)
  if (!used.ok) return used
  const questionId = (key: string) => survey.questionIds[key] as string
  await saveAnswers(
    tx,
    answers.flatMap(({ key, value }) =>
      value ? [{ response_id: responseId, question_id: questionId(key), value: JSON.stringify(value) }] : [],
    ),
  )
  const texts = answers.flatMap(({ key, text }) => (text ? [{ text, questionId: questionId(key) }] : []))
  const origin = {
    placeId: survey.place.id,
    organisationId: survey.organisation.id,
    placeSees: survey.placeSees,
    source: 'survey' as const,
    isWithheld: setAside !== null,
    ...{ language, areaId, ageBand, mayQuote, mayPublish, receivedAt, responseId, surveyId: survey.id },
  }
  const rows = contributionRows(tx, origin, texts)
  await receiveContributions(tx, survey.place.id, rows, 'here')
  for (const row of rows) await screenArrival(tx, row)
  const { asksEquality, asksContact } = survey.definition
  const who = { isYoung: young, companion }
  await saveConsents(tx, responseId, input.consents, { ...who, asksContact })
  await saveEquality(tx, responseId, asksEquality ? input.equality : {}, who)
  if (contact) await saveContact(tx, { responseId, surveyId: survey.id, placeId: survey.place.id, contact })
  await deleteDraft(tx.db, input.submissionId)
  tx.emit({ type: 'surveys.answered', placeId: survey.place.id, surveyId: survey.id })
  return ok(receipt.code)
}

/** Whoever was asked for their area and would not say is not placed by their postcode. */
function areaOf({ definition }: Survey, answers: readonly CheckedAnswer[]): string | null {
  const asked = definition.items.find(({ kind }) => kind === 'area')
  return answers.find(({ key, areaId }) => areaId && (!asked || asked.key === key))?.areaId ?? null
}

/** What counts once: a phone where the survey says so, an invitation, a sheet of paper. */
async function spend(tx: Tx, survey: Survey, { guestId, entry }: SendInput): Promise<Result<undefined, Problem>> {
  if (guestId && isOnePerPhone(survey, entry) && !(await saveGuestAnswered(tx, survey.id, guestId)))
    return fail(answeredBefore)
  if (entry.invitationId && !(await takeInvitation(tx, entry.invitationId))) return fail(invitationUsed)
  if (entry.sheetId && !(await takeSheet(tx, entry.sheetId))) return fail(sheetKeyed)
  return ok(undefined)
}
