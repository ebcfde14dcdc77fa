import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { WayIn } from '#db/schema/surveys.ts'
import { ensureGuest } from '#domain/guests/commands.ts'
import type { Tx } from '#domain/kernel/context.ts'
import type { GivenAnswers } from '../schema/answers.ts'

export type DraftKey = { surveyId: string; guestId: string; submissionId: string }

/** How somebody came in: written when a draft begins, and never changed by what is typed later. */
export type Entry = {
  wayIn: WayIn
  helperRole: string | null
  companion: string | null
  invitationId: string | null
  sheetId: string | null
}

/** The id that a draft goes by, and how much it holds. */
type KeptDraft = { submissionId: string; bytes: number }

/** What a form is filled in with from now on. */
export type DraftState = {
  versionId: string
  edition: string
  lastQuestion: string | null
  entry: Entry
  /** For a form that begins here. */
  startedAt: Date
}

/**
 * Adds answers to a draft, or begins one. The form's own id comes first, because it outlives the cookie; then what this
 * guest began in another window. @returns what is kept now; undefined for the id of another survey's form
 */
export async function saveDraft(
  tx: Tx,
  key: DraftKey,
  answers: GivenAnswers,
  state: DraftState,
): Promise<KeptDraft | undefined> {
  const begun = async () => (await addToOwn(tx, key, answers, state)) ?? (await addToGuests(tx, key, answers, state))
  const known = await begun()
  if (known) return known
  const { entry } = state
  const now = tx.clock.now()
  const inserted = await tx.db
    .insertInto('draft')
    .values({
      submission_id: key.submissionId,
      guest_id: key.guestId,
      survey_id: key.surveyId,
      survey_version_id: state.versionId,
      answers: JSON.stringify(answers),
      edition: state.edition,
      way_in: entry.wayIn,
      helper_role: entry.helperRole,
      companion: entry.companion,
      invitation_id: entry.invitationId,
      sheet_id: entry.sheetId,
      last_question: state.lastQuestion,
      started_at: state.startedAt,
      updated_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning(kept)
    .executeTakeFirst()
  if (inserted) return inserted
  // The same press came twice, and the other one was a moment quicker.
  return begun()
}

const kept = ['submission_id as submissionId', sql<number>`octet_length(draft.answers::text)`.as('bytes')] as const

const merged = (answers: GivenAnswers) => sql<string>`draft.answers || ${JSON.stringify(answers)}::jsonb`

const moved = (tx: Tx, { edition, lastQuestion }: DraftState) => ({
  edition,
  ...(lastQuestion !== null && { last_question: lastQuestion }),
  updated_at: tx.clock.now(),
})

async function addToOwn(
  tx: Tx,
  key: DraftKey,
  answers: GivenAnswers,
  state: DraftState,
): Promise<KeptDraft | undefined> {
  const found = await tx.db
    .selectFrom('draft')
    .select('guest_id')
    .where('submission_id', '=', key.submissionId)
    .where('survey_id', '=', key.surveyId)
    .forUpdate()
    .executeTakeFirst()
  if (!found) return undefined
  const elsewhere = found.guest_id === key.guestId ? {} : await takeOther(tx, key)
  return tx.db
    .updateTable('draft')
    .set({
      guest_id: key.guestId,
      answers: sql<string>`${JSON.stringify(elsewhere)}::jsonb || ${merged(answers)}`,
      ...moved(tx, state),
    })
    .where('submission_id', '=', key.submissionId)
    .returning(kept)
    .executeTakeFirstOrThrow()
}

/** One draft a guest and survey: what this guest began under another id goes into the one in their hands. */
async function takeOther(tx: Tx, { surveyId, guestId, submissionId }: DraftKey) {
  const other = await tx.db
    .selectFrom('draft')
    .select('submission_id')
    .where('survey_id', '=', surveyId)
    .where('guest_id', '=', guestId)
    .where('submission_id', '<>', submissionId)
    .executeTakeFirst()
  return other ? leaveDraft(tx, other.submission_id) : {}
}

/**
 * Takes a form out of its browser's reach: it is deleted, unless somebody was given six words for it. Then it waits for
 * them, with a guest whose token nobody has.
 * @returns the answers of a deleted one
 */
export async function leaveDraft(tx: Tx, submissionId: string) {
  const deleted = await tx.db
    .deleteFrom('draft')
    .where('submission_id', '=', submissionId)
    .where('receipt_hash', 'is', null)
    .returning('answers')
    .executeTakeFirst()
  if (deleted) return deleted.answers
  const away = await ensureGuest(tx, null, randomUUID())
  await tx.db.updateTable('draft').set({ guest_id: away.guestId }).where('submission_id', '=', submissionId).execute()
  return {}
}

async function addToGuests(
  tx: Tx,
  { surveyId, guestId }: DraftKey,
  answers: GivenAnswers,
  state: DraftState,
): Promise<KeptDraft | undefined> {
  return tx.db
    .updateTable('draft')
    .set({ answers: merged(answers), ...moved(tx, state) })
    .where('survey_id', '=', surveyId)
    .where('guest_id', '=', guestId)
    .returning(kept)
    .executeTakeFirst()
}

export const deleteDraft = (db: Db, submissionId: string) =>
  db.deleteFrom('draft').where('submission_id', '=', submissionId).execute()

/** What was typed goes; how somebody came in stays. */
export const emptyDraft = (db: Db, submissionId: string) =>
  db
    .updateTable('draft')
    .set({ answers: '{}', last_question: null, receipt_hash: null })
    .where('submission_id', '=', submissionId)
    .execute()

export const saveCompanion = (db: Db, submissionId: string, companion: string) =>
  db.updateTable('draft').set({ companion }).where('submission_id', '=', submissionId).execute()

export const saveOnePage = (db: Db, submissionId: string, allOnOnePage: boolean) =>
  db.updateTable('draft').set({ all_on_one_page: allOnOnePage }).where('submission_id', '=', submissionId).execute()

export const saveDraftCode = (db: Db, submissionId: string, receiptHash: string) =>
  db.updateTable('draft').set({ receipt_hash: receiptHash }).where('submission_id', '=', submissionId).execute()

export type DraftByCode = { submissionId: string; surveyId: string; slug: string; edition: string }

export const findDraftByCode = (db: Db, hashes: string[]): Promise<DraftByCode | undefined> =>
  db
    .selectFrom('draft')
    .innerJoin('survey', 'survey.id', 'draft.survey_id')
    .select(['submission_id as submissionId', 'survey_id as surveyId', 'survey.slug', 'edition'])
    .where('receipt_hash', 'in', hashes)
    .executeTakeFirst()

/** One draft a guest and survey: another one of this guest's makes room. */
export async function moveDraft(tx: Tx, { submissionId, surveyId }: DraftByCode, guestId: string): Promise<void> {
  await takeOther(tx, { submissionId, surveyId, guestId })
  await tx.db
    .updateTable('draft')
    .set({ guest_id: guestId, updated_at: tx.clock.now() })
    .where('submission_id', '=', submissionId)
    .execute()
}
