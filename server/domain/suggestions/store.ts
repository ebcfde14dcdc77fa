import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { SuggestionArm, SuggestionState } from '#db/schema/suggestions.ts'

/**
 * Takes on learning for a place, or keeps it: of several processes one does it.
 * @returns whether this one does, until then
 */
export async function saveKeeper(db: Db, placeId: string, keeper: string, at: Date, until: Date): Promise<boolean> {
  const kept = await db
    .insertInto('suggestion_model')
    .values({ place_id: placeId, keeper, keeper_until: until, examples: 0, seeds: 0 })
    .onConflict((conflict) =>
      conflict
        .column('place_id')
        .doUpdateSet({ keeper, keeper_until: until })
        .where((eb) =>
          eb.or([
            eb('suggestion_model.keeper', 'is', null),
            eb('suggestion_model.keeper', '=', keeper),
            eb('suggestion_model.keeper_until', '<=', at),
          ]),
        ),
    )
    .returning('place_id')
    .executeTakeFirst()
  return kept !== undefined
}

/** Lets the other processes learn at once. */
export const dropKeeper = (db: Db, keeper: string) =>
  db.updateTable('suggestion_model').set({ keeper: null, keeper_until: null }).where('keeper', '=', keeper).execute()

export type ModelFacts = {
  modelId: string
  examples: number
  seeds: number
  top3: number | null
  commonestTop3: number | null
}

export const saveModel = (db: Db, placeId: string, facts: ModelFacts, at: Date) =>
  db
    .updateTable('suggestion_model')
    .set({
      model_id: facts.modelId,
      examples: facts.examples,
      seeds: facts.seeds,
      top3: facts.top3,
      commonest_top3: facts.commonestTop3,
      learned_at: at,
    })
    .where('place_id', '=', placeId)
    .execute()

export type SavedSet = {
  contributionId: string
  state: SuggestionState
  arm: SuggestionArm
  byLetters: boolean
  chips: { goalId: string; confidence: number; likeIds: string[] }[]
}

/**
 * Keeps what was suggested for texts, in place of what was suggested before. A text that was tagged, hidden, escalated or
 * erased in the meantime is left as it stands.
 * @returns for how many texts
 */
export async function saveSets(
  db: Db,
  placeId: string,
  modelId: string,
  sets: readonly SavedSet[],
  at: Date,
): Promise<number> {
  if (sets.length === 0) return 0
  const free = await db
    .selectFrom('contribution')
    .select('id')
    .where(sql<boolean>`id = any(${sets.map(({ contributionId }) => contributionId)}::uuid[])`)
    .where('coding', '=', 'none')
    .where('visibility', '<>', 'hidden')
    .where('worry', '<>', 'open')
    // In one order, so that two who lock many never wait for each other in a ring; against erasure, not against readers.
    .orderBy('id')
    .forKeyShare()
    .execute()
  const ids = free.map(({ id }) => id)
  const kept = sets.filter(({ contributionId }) => ids.includes(contributionId))
  if (kept.length === 0) return 0
  await db.deleteFrom('suggestion_set').where('contribution_id', 'in', ids).execute()
  await db
    .insertInto('suggestion_set')
    .values(
      kept.map(({ contributionId, state, arm, byLetters }) => ({
        contribution_id: contributionId,
        place_id: placeId,
        model_id: modelId,
        state,
        arm,
        by_letters: byLetters,
        at,
      })),
    )
    .execute()
  const chips = kept.flatMap(({ contributionId, chips }) =>
    chips.map(({ goalId, confidence, likeIds }, index) => ({
      contribution_id: contributionId,
      rank: index + 1,
      goal_id: goalId,
      confidence,
      like_ids: likeIds,
    })),
  )
  if (chips.length > 0) await db.insertInto('suggestion').values(chips).execute()
  return kept.length
}
