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

/** All that this guest has typed and not sent, in every survey. */
export const deleteDraftsOf = (db: Db, guestId: string) =>
  db.deleteFrom('draft').where('guest_id', '=', guestId).execute()
