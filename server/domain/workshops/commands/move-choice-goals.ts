import type { ChoiceMove } from '#db/schema/framework.ts'
import type { Tx } from '#domain/kernel/context.ts'
import { dropChoiceGoals, findChoicesOf, insertChoiceGoals } from '../store/choice-goals.ts'

/** Choices that stand for a goal stand for others instead. @returns what became of each, for taking it back */
export async function moveChoiceGoals(tx: Tx, from: string, into: readonly string[]): Promise<ChoiceMove[]> {
  const choiceIds = await findChoicesOf(tx.db, from)
  const made = new Map<string, string[]>(choiceIds.map((id) => [id, []]))
  for (const goalId of into)
    for (const id of await insertChoiceGoals(tx.db, goalId, choiceIds)) made.get(id)?.push(goalId)
  await dropChoiceGoals(tx.db, from, choiceIds)
  return choiceIds.map((choiceId) => ({ choiceId, goalId: from, became: [...into], made: made.get(choiceId) ?? [] }))
}

/** The choices stand for what they stood for. A link that somebody took off since stays off. */
export async function giveBackChoiceGoals(tx: Tx, moves: readonly ChoiceMove[]): Promise<void> {
  for (const { choiceId, goalId, became, made } of moves) {
    const left: string[] = []
    for (const id of became) if ((await findChoicesOf(tx.db, id)).includes(choiceId)) left.push(id)
    if (became.length > 0 && left.length === 0) continue
    await insertChoiceGoals(tx.db, goalId, [choiceId])
    for (const id of made) await dropChoiceGoals(tx.db, id, [choiceId])
  }
}
