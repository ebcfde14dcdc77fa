import type { Insertable } from 'kysely'
import type { Db, Tables } from '#db/client.ts'

export const insertNote = (db: Db, row: Insertable<Tables['coding_note']>) =>
  db.insertInto('coding_note').values(row).execute()

/** @returns whether there was one of this person */
export async function removeNoteOf(
  db: Db,
  { contributionId, noteId }: { contributionId: string; noteId: string },
  personId: string,
  at: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('coding_note')
    .set({ removed_at: at })
    .where('id', '=', noteId)
    .where('contribution_id', '=', contributionId)
    .where('person_id', '=', personId)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
