import type { Insertable } from 'kysely'
import type { Db, Tables } from '#db/client.ts'

/** Saves somebody who joined; one token is one participant, so a second try changes nothing. */
export async function saveParticipant(db: Db, row: Insertable<Tables['participant']>): Promise<void> {
  await db
    .insertInto('participant')
    .values(row)
    .onConflict((conflict) => conflict.column('token_hash').doNothing())
    .execute()
}

export async function saveAboutParticipant(
  db: Db,
  id: string,
  about: { areaId: string | null; ageBand: string | null },
): Promise<void> {
  await db
    .updateTable('participant')
    .set({ area_id: about.areaId, age_band: about.ageBand })
    .where('id', '=', id)
    .execute()
}
