import type { Db } from '#db/client.ts'
import { readWords } from '#domain/wordings/queries.ts'
import type { Choice } from '../schema/live.ts'

/** What stands on a ballot now: the facilitator's choices, and those of the room's own that may be shown. */
export async function readChoices(db: Db, activityId: string, language: string): Promise<Choice[]> {
  const rows = await db
    .selectFrom('choice')
    .leftJoin('shown_contribution', 'shown_contribution.id', 'choice.contribution_id')
    .select(['choice.id', 'text_id', 'cost', 'answered_at', 'shown_contribution.text as said'])
    .select('shown_contribution.language as saidIn')
    .where('choice.activity_id', '=', activityId)
    .where((eb) => eb.or([eb('text_id', 'is not', null), eb('shown_contribution.id', 'is not', null)]))
    .orderBy('position')
    .execute()
  const words = await readWords(
    db,
    rows.map(({ text_id }) => text_id),
    language,
  )
  return rows.map(({ id, text_id, cost, answered_at, said, saidIn }) => ({
    ...{ id, cost, isAnswered: answered_at !== null, isOwn: text_id === null },
    // What people say stands as they said it, in whichever language.
    text: text_id ? words.get(text_id) : { text: said ?? '', language: saidIn ?? language, isFallback: false },
  }))
}
