import { type Insertable, sql } from 'kysely'
import type { Db, Tables } from '#db/client.ts'
import type { Tx } from '#domain/kernel/context.ts'
import type { GivenAnswers } from './schema.ts'

type DraftKey = { surveyId: string; guestId: string; submissionId: string }

/**
 * Adds answers to a draft, or begins one. The form's own id comes first, because it outlives the cookie; then what this
 * guest began in another window. @returns the id that the draft goes by; undefined for the id of another survey's form
 */
export async function saveDraft(tx: Tx, key: DraftKey, answers: GivenAnswers): Promise<string | undefined> {
  const begun = async () => (await addToOwn(tx, key, answers)) ?? (await addToGuests(tx, key, answers))
  const known = await begun()
  if (known) return known
  const inserted = await tx.db
    .insertInto('draft')
    .values({
      submission_id: key.submissionId,
      guest_id: key.guestId,
      survey_id: key.surveyId,
      answers: JSON.stringify(answers),
      updated_at: tx.clock.now(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('submission_id')
    .executeTakeFirst()
  if (inserted) return inserted.submission_id
  // The same press came twice, and the other one was a moment quicker.
  return begun()
}

const merged = (answers: GivenAnswers) => sql<string>`draft.answers || ${JSON.stringify(answers)}::jsonb`

async function addToOwn(tx: Tx, key: DraftKey, answers: GivenAnswers): Promise<string | undefined> {
  const found = await tx.db
    .selectFrom('draft')
    .select('guest_id')
    .where('submission_id', '=', key.submissionId)
    .where('survey_id', '=', key.surveyId)
    .forUpdate()
    .executeTakeFirst()
  if (!found) return undefined
  const elsewhere = found.guest_id === key.guestId ? {} : await takeOther(tx, key)
  const draft = await tx.db
    .updateTable('draft')
    .set({
      guest_id: key.guestId,
      answers: sql<string>`${JSON.stringify(elsewhere)}::jsonb || ${merged(answers)}`,
      updated_at: tx.clock.now(),
    })
    .where('submission_id', '=', key.submissionId)
    .returning('submission_id')
    .executeTakeFirstOrThrow()
  return draft.submission_id
}

/** One draft a guest and survey: what this guest began under another id goes into the one in their hands. */
async function takeOther(tx: Tx, { surveyId, guestId, submissionId }: DraftKey): Promise<GivenAnswers> {
  const other = await tx.db
    .deleteFrom('draft')
    .where('survey_id', '=', surveyId)
    .where('guest_id', '=', guestId)
    .where('submission_id', '<>', submissionId)
    .returning('answers')
    .executeTakeFirst()
  return other?.answers ?? {}
}

async function addToGuests(
  tx: Tx,
  { surveyId, guestId }: DraftKey,
  answers: GivenAnswers,
): Promise<string | undefined> {
  const draft = await tx.db
    .updateTable('draft')
    .set({ answers: merged(answers), updated_at: tx.clock.now() })
    .where('survey_id', '=', surveyId)
    .where('guest_id', '=', guestId)
    .returning('submission_id')
    .executeTakeFirst()
  return draft?.submission_id
}

export const deleteDraft = (db: Db, submissionId: string) =>
  db.deleteFrom('draft').where('submission_id', '=', submissionId).execute()

/** A form that is stored already adds nothing, even when both arrive at once. @returns whether this one was added */
export async function saveResponse(tx: Tx, response: Insertable<Tables['response']>): Promise<boolean> {
  const saved = await tx.db
    .insertInto('response')
    .values(response)
    .onConflict((conflict) => conflict.column('submission_hash').doNothing())
    .returning('id')
    .executeTakeFirst()
  return saved !== undefined
}

export type AnswerRow = Insertable<Tables['answer']>

export async function saveAnswers(tx: Tx, answers: AnswerRow[]): Promise<void> {
  if (answers.length) await tx.db.insertInto('answer').values(answers).execute()
}
