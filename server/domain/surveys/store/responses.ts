import type { Insertable } from 'kysely'
import type { Tables } from '#db/client.ts'
import type { Tx } from '#domain/kernel/context.ts'

/**
 * A form that is stored already adds nothing, even when both arrive at once; neither does a second one by the same
 * invitation or from the same sheet. @returns whether this one was added
 */
export async function saveResponse(tx: Tx, response: Insertable<Tables['response']>): Promise<boolean> {
  const saved = await tx.db
    .insertInto('response')
    .values(response)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return saved !== undefined
}

export type AnswerRow = Insertable<Tables['answer']>

export async function saveAnswers(tx: Tx, answers: AnswerRow[]): Promise<void> {
  if (answers.length) await tx.db.insertInto('answer').values(answers).execute()
}

/** @returns false when somebody used it before */
export async function takeInvitation(tx: Tx, id: string): Promise<boolean> {
  const used = await tx.db
    .updateTable('invitation')
    .set({ used_at: tx.clock.now() })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return used !== undefined
}

/** @returns false when it was keyed in before */
export async function takeSheet(tx: Tx, id: string): Promise<boolean> {
  const used = await tx.db
    .updateTable('paper_sheet')
    .set({ keyed_at: tx.clock.now() })
    .where('id', '=', id)
    .where('keyed_at', 'is', null)
    .returning('receipt_hash')
    .executeTakeFirst()
  if (!used) return false
  // The six words on the sheet stay good, also where a newer key was put before the ring since it was printed.
  await tx.db.updateTable('response').set(used).where('sheet_id', '=', id).execute()
  return true
}
