import type { Actor } from '#domain/kernel/actor.ts'
import { audit } from '#domain/kernel/audit.ts'
import type { Context, Tx } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { consentsOf, type Who } from './rules/consents.ts'
import { permitContacts } from './rules/contact.ts'
import { checkEquality } from './rules/equality.ts'
import { contactMonths, draftDays, reportWeeks } from './rules/retention.ts'
import { type AskedPurpose, type Consents, type EqualityAnswers, noticeVersion, type Purpose } from './schema.ts'
import {
  deleteContact,
  deleteExpired,
  findSealedContacts,
  insertConsents,
  insertContact,
  insertEquality,
  markWithdrawn,
  upsertGiven,
} from './store.ts'

/** Deletes what was promised to be gone by now, and what has run out: drafts, addresses, guests, sessions, rations. */
export async function sweepExpired(ctx: Context): Promise<void> {
  const now = ctx.clock.now()
  const draftsBefore = new Date(now.getTime() - draftDays * 86_400_000)
  const until = { now, draftsBefore, contactMonths, reportWeeks }
  const swept = await transact(ctx, async (tx) => ok(await deleteExpired(tx, until)))
  if (swept.ok) ctx.log.info(swept.value, 'swept what had run out')
}

/** Writes down what somebody agreed to when they sent, and under which wording. Part of the transaction that stores it. */
export async function saveConsents(
  tx: Tx,
  responseId: string,
  consents: Consents,
  who: Who & { asksContact: boolean },
): Promise<void> {
  const at = tx.clock.now()
  const rows = consentsOf(consents, who, who.asksContact).map((consent) => ({
    ...consent,
    response_id: responseId,
    is_young: who.isYoung,
    notice_version: noticeVersion,
    at,
  }))
  await insertConsents(tx.db, rows)
}

/** Keeps the equality answers that the standard knows, each with the standard's version. */
export async function saveEquality(
  tx: Tx,
  responseId: string,
  answers: EqualityAnswers,
  who: { isYoung: boolean },
): Promise<void> {
  await insertEquality(
    tx.db,
    checkEquality(answers, who).map((answer) => ({ ...answer, response_id: responseId })),
  )
}

export type ContactInput = { responseId: string; surveyId: string; placeId: string; contact: string }

/** Seals an address with the place's key, apart from everything that was said. */
export async function saveContact(tx: Tx, { responseId, surveyId, placeId, contact }: ContactInput): Promise<void> {
  const sealed = tx.keys.seal('contact', contact, placeId)
  await insertContact(tx.db, { response_id: responseId, survey_id: surveyId, sealed, at: tx.clock.now() })
}

/** Gives a consent after the answers were sent, by whoever holds the receipt. Nobody young is asked. */
export const giveLater = (tx: Tx, responseId: string, purpose: AskedPurpose): Promise<unknown> =>
  upsertGiven(tx.db, {
    ...{ response_id: responseId, is_young: false, purpose, given_by: 'self' },
    ...{ notice_version: noticeVersion, at: tx.clock.now() },
  })

/**
 * Marks a consent as taken back; an address goes at once. Everybody may leave the counting, also those who came in
 * before consents were written down. @returns false when it was not given, or taken back before
 */
export async function withdrawConsent(tx: Tx, responseId: string, purpose: Purpose): Promise<boolean> {
  if (purpose === 'contact') await deleteContact(tx.db, responseId)
  return (await markWithdrawn(tx, responseId, purpose)) || purpose === 'analysis'
}

/** Addresses that people left to be told what came of a survey; `unreadable` were sealed with a key that is gone. */
export type Contacts = { addresses: string[]; unreadable: number }

/**
 * Opens the addresses for the group that asked, and writes down who looked. In order of the alphabet, which says
 * nothing about who said what.
 */
export async function openContacts(
  ctx: Context,
  actor: Actor,
  survey: { id: string; place: { id: string }; organisation: { id: string } },
): Promise<Result<Contacts, Problem>> {
  const { place, organisation } = survey
  const scope = permitContacts(actor, { placeId: place.id, organisationId: organisation.id })
  if (!scope.ok) return scope
  return transact(ctx, async (tx) => {
    const sealed = await findSealedContacts(tx.db, survey.id)
    const addresses = sealed.flatMap((each) => tx.keys.open('contact', each, place.id) ?? [])
    await audit(tx, actor, {
      placeId: place.id,
      verb: 'privacy.open-contacts',
      thingKind: 'survey',
      thingId: survey.id,
      details: { contacts: sealed.length },
    })
    return ok({
      addresses: addresses.sort((one, other) => one.localeCompare(other)),
      unreadable: sealed.length - addresses.length,
    })
  })
}
