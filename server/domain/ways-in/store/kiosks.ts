import type { Insertable } from 'kysely'
import type { Db, Tables } from '#db/client.ts'

export const saveKiosk = (db: Db, row: Insertable<Tables['kiosk']>) => db.insertInto('kiosk').values(row).execute()

/** @returns whether it was running until now */
export async function endKiosk(db: Db, id: string, at: Date): Promise<boolean> {
  const ended = await db
    .updateTable('kiosk')
    .set({ ended_at: at })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return ended !== undefined
}

/** All that this guest has typed and not sent, in every survey; but what they were given a code for is left. */
export const deleteDraftsOf = (db: Db, guestId: string) =>
  db.deleteFrom('draft').where('guest_id', '=', guestId).where('receipt_hash', 'is', null).execute()

export const findHasDraft = async (db: Db, guestId: string): Promise<boolean> =>
  (await db.selectFrom('draft').select('submission_id').where('guest_id', '=', guestId).executeTakeFirst()) !==
  undefined

/** From now on only its code leads to a draft. @param to a guest whose token nobody was given */
export const moveDrafts = (db: Db, from: string, to: string) =>
  db.updateTable('draft').set({ guest_id: to }).where('guest_id', '=', from).execute()
