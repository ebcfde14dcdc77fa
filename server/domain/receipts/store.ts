import type { Db } from '#db/client.ts'
import type { Purpose } from '#domain/privacy/schema.ts'

export const findByReceipt = (db: Db, hashes: string[]) =>
  db
    .selectFrom('response')
    .innerJoin('survey', 'survey.id', 'response.survey_id')
    .select(['response.id', 'response.place_id as placeId', 'survey_id as surveyId', 'survey.slug', 'way_in as wayIn'])
    .where('receipt_hash', 'in', hashes)
    .executeTakeFirst()

export async function findContributionIds(db: Db, responseId: string): Promise<string[]> {
  const rows = await db.selectFrom('contribution').select('id').where('response_id', '=', responseId).execute()
  return rows.map(({ id }) => id)
}

/**
 * Takes answers, texts, and what was decided about them along. The invitation it came by, or its sheet, can be used once
 * more. @returns whether it was still there
 */
export async function deleteResponse(db: Db, responseId: string): Promise<boolean> {
  const deleted = await db
    .deleteFrom('response')
    .where('id', '=', responseId)
    .returning(['invitation_id as invitationId', 'sheet_id as sheetId'])
    .executeTakeFirst()
  if (!deleted) return false
  const { invitationId, sheetId } = deleted
  if (invitationId) await db.updateTable('invitation').set({ used_at: null }).where('id', '=', invitationId).execute()
  if (sheetId) await db.updateTable('paper_sheet').set({ keyed_at: null }).where('id', '=', sheetId).execute()
  return true
}

/** What a response and its texts may still be used for, after a consent was taken back. */
export async function narrowUse(db: Db, responseId: string, purpose: Purpose): Promise<void> {
  const response = {
    analysis: { in_analysis: false },
    quote: { may_quote: false },
    publish: null,
    contact: null,
    told: null,
  }[purpose]
  const texts = {
    analysis: { withheld: true },
    quote: { may_quote: false },
    publish: { may_publish: false },
    contact: null,
    told: null,
  }[purpose]
  if (response) await db.updateTable('response').set(response).where('id', '=', responseId).execute()
  if (texts) await db.updateTable('contribution').set(texts).where('response_id', '=', responseId).execute()
}

/** A text of this response, locked, with the rule that it was kept back by, and whether its person has answered. */
export const lockOwnText = (db: Db, responseId: string, publicId: string) =>
  db
    .selectFrom('contribution')
    .innerJoin('response', 'response.id', 'contribution.response_id')
    .select(['contribution.id', 'contribution.place_id as placeId', 'contribution.survey_id as surveyId'])
    .select(['workshop_id as workshopId', 'visibility', 'worry', 'sealed', 'on_subject as onSubject'])
    .select(['response.in_analysis as inAnalysis', 'response.set_aside_state as setAsideState'])
    .select(({ selectFrom, exists }) => [
      selectFrom('visibility_change')
        .select('reason')
        .whereRef('contribution_id', '=', 'contribution.id')
        .orderBy('at', 'desc')
        .orderBy('id', 'desc')
        .limit(1)
        .as('reason'),
      exists(selectFrom('answer_back').select('at').whereRef('contribution_id', '=', 'contribution.id')).as(
        'isAnswered',
      ),
    ])
    .where('response_id', '=', responseId)
    .where('public_id', '=', publicId)
    .forUpdate('contribution')
    .executeTakeFirst()

export const insertAnswer = (db: Db, answer: { contributionId: string; text: string; reason: string; at: Date }) =>
  db
    .insertInto('answer_back')
    .values({ contribution_id: answer.contributionId, text: answer.text, reason: answer.reason, at: answer.at })
    .execute()
