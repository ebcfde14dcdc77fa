import type { WayIn } from '#db/schema/surveys.ts'
import type { Context } from '#domain/kernel/context.ts'

export type SentResponse = {
  id: string
  placeId: string
  surveyId: string
  submissionId: string
  receiptHash: string | null
  isLate: boolean
  wayIn: WayIn
}

/** The response that this form became, if it was sent. */
export async function readSent(
  { db, keys }: Pick<Context, 'db' | 'keys'>,
  submissionId: string,
): Promise<SentResponse | undefined> {
  const sent = await db
    .selectFrom('response')
    .select(['id', 'place_id as placeId', 'survey_id as surveyId', 'receipt_hash as receiptHash', 'is_late as isLate'])
    .select('way_in as wayIn')
    .where('submission_hash', 'in', keys.hashes('submission', submissionId))
    .executeTakeFirst()
  return sent && { ...sent, submissionId }
}
