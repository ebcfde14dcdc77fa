import type { Context } from '#domain/kernel/context.ts'
import { ok } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { armOf } from './rules/arm.ts'
import { dropKeeper, type ModelFacts, type SavedSet, saveKeeper, saveModel, saveSets } from './store.ts'

/** A keeper that says nothing for so long has ended: another may take over. */
const keeperMinutes = 5

/**
 * Says that this process learns for a place, and with `facts` what it has learned.
 * @returns false while another process does
 */
export async function keepLearning(
  ctx: Context,
  { placeId, keeper, facts }: { placeId: string; keeper: string; facts?: ModelFacts },
): Promise<boolean> {
  const now = ctx.clock.now()
  const until = new Date(now.getTime() + keeperMinutes * 60_000)
  const isMine = await saveKeeper(ctx.db, placeId, keeper, now, until)
  if (isMine && facts) await saveModel(ctx.db, placeId, facts, now)
  return isMine
}

/** Leaves learning to whichever process takes it up. */
export const leaveLearning = async (ctx: Context, keeper: string): Promise<void> =>
  void (await dropKeeper(ctx.db, keeper))

/** What a learner says of a text, and what the text means, where its language is known. */
export type Guess = Pick<SavedSet, 'state' | 'byLetters' | 'chips'> & { id: string; meaning?: Float32Array }

/** Keeps suggestions beside the texts they are for. They are never tags: a person confirms. @returns for how many */
export async function keepSets(
  ctx: Context,
  { placeId, modelId, guesses }: { placeId: string; modelId: string; guesses: readonly Guess[] },
): Promise<number> {
  const sets = guesses.map(
    ({ id, meaning: _, ...guess }): SavedSet => ({ ...guess, contributionId: id, arm: armOf(ctx.keys, id) }),
  )
  const saved = await transact(ctx, async (tx) => ok(await saveSets(tx.db, placeId, modelId, sets, tx.clock.now())))
  return saved.ok ? saved.value : 0
}
