import type { Db } from '#db/client.ts'
import type { CheckedContact } from './rules.ts'

const columnsOf = ({ name, whatFor, opening, phone, web }: CheckedContact) => ({
  name: JSON.stringify(name),
  what_for: JSON.stringify(whatFor),
  opening: JSON.stringify(opening),
  phone,
  web,
})

/** The ids of a place's contacts in their order, held until the transaction ends: who moves one waits for who adds one. */
export async function lockContacts(db: Db, placeId: string): Promise<string[]> {
  await db.selectFrom('place').select('id').where('id', '=', placeId).forUpdate().execute()
  const rows = await db
    .selectFrom('help_contact')
    .select('id')
    .where('place_id', '=', placeId)
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

export const insertContact = (
  db: Db,
  row: { id: string; placeId: string; position: number },
  contact: CheckedContact,
) =>
  db
    .insertInto('help_contact')
    .values({ id: row.id, place_id: row.placeId, position: row.position, ...columnsOf(contact) })
    .execute()

export const rewriteContact = (db: Db, id: string, contact: CheckedContact) =>
  db.updateTable('help_contact').set(columnsOf(contact)).where('id', '=', id).execute()

export const deleteContact = (db: Db, id: string) => db.deleteFrom('help_contact').where('id', '=', id).execute()

export async function orderContacts(db: Db, ids: readonly string[]): Promise<void> {
  for (const [position, id] of ids.entries())
    await db.updateTable('help_contact').set({ position }).where('id', '=', id).execute()
}
