import type { SetAsideState } from '#db/schema/surveys.ts'
import type { Tx } from '#domain/kernel/context.ts'

/** Takes responses in or leaves them out. @returns those that were set aside, and stood otherwise until now */
export async function saveSetAside(
  { db }: Tx,
  surveyId: string,
  responseIds: readonly string[],
  state: Exclude<SetAsideState, 'open'>,
): Promise<string[]> {
  const changed = await db
    .updateTable('response')
    .set({ set_aside_state: state })
    .where('survey_id', '=', surveyId)
    .where('id', 'in', responseIds)
    .where('set_aside', 'is not', null)
    .where('set_aside_state', '<>', state)
    .returning('id')
    .execute()
  return changed.map(({ id }) => id)
}
