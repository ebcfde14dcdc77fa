import { contributionRows, receiveContributions } from '#domain/contributions/commands.ts'
import type { Tx } from '#domain/kernel/context.ts'
import { dayIn } from '#domain/kernel/days.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { screenArrival } from '#domain/moderation/commands.ts'
import { saveConsents, saveContact, saveEquality } from '#domain/privacy/commands.ts'
import { receiptFor } from '#domain/receipts/rules.ts'
import { beginTelling } from '#domain/telling/commands/begin.ts'
import { invitationUsed, sheetKeyed } from '../problems.ts'
import type { Survey } from '../queries/survey.ts'
import type { CheckedAnswer } from '../rules/check-answer.ts'
import { setAsideReason } from '../rules/false-counts.ts'
import { companionOf } from '../rules/way.ts'
import { languageOf } from '../schema/editions.ts'
import { isYoung, needsCompanion } from '../schema/young.ts'
import { deleteDraft } from '../store/drafts.ts'
import { saveAnswers, saveResponse, takeInvitation, takeSheet } from '../store/responses.ts'
import type { SendInput } from './answer-survey.ts'

/** What was found about a form before it is stored. `contact`: an address to seal. */
export type Ready = { isLate: boolean; isFlood: boolean; answers: CheckedAnswer[]; contact: string | null }

/**
 * Stores a response with its answers, texts and consents, and forgets its draft. Part of a transaction.
 * @returns the receipt's code, or undefined when the same form was stored a moment ago
 */
export async function storeResponse(
  tx: Tx,
  survey: Survey,
  input: SendInput,
  { isLate, isFlood, answers, contact }: Ready,
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
  const used = await spend(tx, input)
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
  const who = { isYoung: young, companion, isHelped: entry.wayIn === 'assisted' }
  await saveConsents(tx, responseId, input.consents, { ...who, asksContact })
  await saveEquality(tx, responseId, asksEquality ? input.equality : {}, who)
  const whose = { responseId, surveyId: survey.id, placeId: survey.place.id }
  if (contact && input.consents.contact) await saveContact(tx, { ...whose, contact })
  if (contact && input.consents.told) await beginTelling(tx, { ...whose, address: contact, language: edition })
  await deleteDraft(tx.db, input.submissionId)
  tx.emit({ type: 'surveys.answered', placeId: survey.place.id, surveyId: survey.id })
  return ok(receipt.code)
}

/** Whoever was asked for their area and would not say is not placed by their postcode. */
function areaOf({ definition }: Survey, answers: readonly CheckedAnswer[]): string | null {
  const asked = definition.items.find(({ kind }) => kind === 'area')
  return answers.find(({ key, areaId }) => areaId && (!asked || asked.key === key))?.areaId ?? null
}

/** What counts once: an invitation, a sheet of paper. */
async function spend(tx: Tx, { entry }: SendInput): Promise<Result<undefined, Problem>> {
  if (entry.invitationId && !(await takeInvitation(tx, entry.invitationId))) return fail(invitationUsed)
  if (entry.sheetId && !(await takeSheet(tx, entry.sheetId))) return fail(sheetKeyed)
  return ok(undefined)
}
