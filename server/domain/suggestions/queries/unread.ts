import type { Db } from '#db/client.ts'

/** A text that a person has yet to tag. */
export type Asked = { id: string; text: string; language: string }

/** Texts without any suggestion come first, then those that an older learner looked at; of each the oldest. */
export const readToSuggest = (
  db: Db,
  placeId: string,
  modelId: string,
  { isNew, limit }: { isNew: boolean; limit: number },
): Promise<Asked[]> =>
  db
    .selectFrom('contribution')
    .leftJoin('suggestion_set', 'suggestion_set.contribution_id', 'contribution.id')
    .select(['contribution.id', 'contribution.text', 'contribution.language'])
    .where('contribution.place_id', '=', placeId)
    .where('contribution.coding', '=', 'none')
    .where('contribution.visibility', '<>', 'hidden')
    .where('contribution.worry', '<>', 'open')
    .$if(isNew, (query) => query.where('suggestion_set.contribution_id', 'is', null))
    .$if(!isNew, (query) => query.where('suggestion_set.model_id', '<>', modelId))
    .orderBy('contribution.received_at')
    .orderBy('contribution.id')
    .limit(limit)
    .execute()
