import type { Db } from '#db/client.ts'
import type { Context } from '#domain/kernel/context.ts'

export type SentResponse = {
  id: string
  placeId: string
  surveyId: string
  submissionId: string
  receiptHash: string | null
  isLate: boolean
}

/** The response that this form became, if it was sent. */
export async function readSent(
  { db, keys }: Pick<Context, 'db' | 'keys'>,
  submissionId: string,
): Promise<SentResponse | undefined> {
  const sent = await db
    .selectFrom('response')
    .select(['id', 'place_id as placeId', 'survey_id as surveyId', 'receipt_hash as receiptHash', 'is_late as isLate'])
    .where('submission_hash', 'in', keys.hashes('submission', submissionId))
    .executeTakeFirst()
  return sent && { ...sent, submissionId }
}

/** Whether this phone has sent a response, as long as its cookie lives. */
export const hasAnswered = async (db: Db, surveyId: string, guestId: string): Promise<boolean> =>
  (await db
    .selectFrom('guest_answered')
    .select('guest_id')
    .where('survey_id', '=', surveyId)
    .where('guest_id', '=', guestId)
    .executeTakeFirst()) !== undefined
