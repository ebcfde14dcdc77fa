import type { Insertable } from 'kysely'
import type { Db, Tables } from '#db/client.ts'
import type { PassKind } from '#db/schema/workshops.ts'

export async function savePass(db: Db, row: Insertable<Tables['workshop_pass']>): Promise<void> {
  await db.insertInto('workshop_pass').values(row).execute()
}

/** @returns whether it stood until now */
export async function revoke(db: Db, workshopId: string, passId: string, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('workshop_pass')
    .set({ revoked_at: at })
    .where('id', '=', passId)
    .where('workshop_id', '=', workshopId)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function revokeOfTable(db: Db, tableId: string, at: Date): Promise<void> {
  await db
    .updateTable('workshop_pass')
    .set({ revoked_at: at })
    .where('table_id', '=', tableId)
    .where('revoked_at', 'is', null)
    .execute()
}

export type FoundPass = { id: string; kind: PassKind; tableId: string | null; label: string }

/** A pass that stands, by its code. */
export const findPassByCode = (db: Db, workshopId: string, hashes: readonly string[]): Promise<FoundPass | undefined> =>
  db
    .selectFrom('workshop_pass')
    .select(['id', 'kind', 'table_id as tableId', 'label'])
    .where('workshop_id', '=', workshopId)
    .where('code_hash', 'in', hashes)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()

/** As in links: the workshop of a pass that stands, by its code alone. */
export async function findWorkshopOfCode(db: Db, hashes: readonly string[]): Promise<string | undefined> {
  const row = await db
    .selectFrom('workshop_pass')
    .innerJoin('workshop', 'workshop.id', 'workshop_pass.workshop_id')
    .select('workshop.public_id as publicId')
    .where('code_hash', 'in', hashes)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return row?.publicId
}

/** One pass is one scribe, on however many phones: a second try changes nothing. */
export async function saveScribe(db: Db, row: Insertable<Tables['participant']>): Promise<boolean> {
  const added = await db
    .insertInto('participant')
    .values(row)
    .onConflict((conflict) => conflict.column('pass_id').where('kind', '=', 'scribe').doNothing())
    .returning('id')
    .executeTakeFirst()
  return added !== undefined
}

/** Whether somebody who writes for a table may still do so. */
export async function isPassStanding(db: Db, participantId: string): Promise<boolean> {
  const row = await db
    .selectFrom('participant')
    .innerJoin('workshop_pass', 'workshop_pass.id', 'participant.pass_id')
    .select('workshop_pass.id')
    .where('participant.id', '=', participantId)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}
