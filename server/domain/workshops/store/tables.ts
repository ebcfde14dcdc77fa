import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { Seating } from '#db/schema/workshops.ts'

export type TableRow = { id: string; name: string; position: number }

/** The tables that stand, in their order. */
export const findTables = (db: Db, workshopId: string): Promise<TableRow[]> =>
  db
    .selectFrom('seat_table')
    .select(['id', 'name', 'position'])
    .where('workshop_id', '=', workshopId)
    .where('removed_at', 'is', null)
    .orderBy('position')
    .execute()

/** Behind the others; a table that was removed keeps its number. */
export async function saveTable(db: Db, { id, workshopId, name }: { id: string; workshopId: string; name: string }) {
  await sql`
    insert into seat_table (id, workshop_id, position, name)
    select ${id}::uuid, ${workshopId}::uuid, coalesce(max(position), 0) + 1, ${name}
    from seat_table where workshop_id = ${workshopId}`.execute(db)
}

export async function saveTableName(db: Db, id: string, name: string): Promise<void> {
  await db.updateTable('seat_table').set({ name }).where('id', '=', id).execute()
}

export async function swapTables(db: Db, one: TableRow, other: TableRow): Promise<void> {
  const put = (id: string, position: number) =>
    db.updateTable('seat_table').set({ position }).where('id', '=', id).execute()
  // No two at one place, not even for a moment.
  await put(one.id, -1)
  await put(other.id, one.position)
  await put(one.id, other.position)
}

/** Takes a table away. Who sat there sits nowhere, and what was written there keeps its name. */
export async function endTable(db: Db, id: string, at: Date): Promise<void> {
  await db.updateTable('seat_table').set({ removed_at: at }).where('id', '=', id).execute()
  await db
    .updateTable('participant')
    .set({ table_id: null })
    .where('table_id', '=', id)
    .where('kind', '=', 'phone')
    .execute()
}

export async function saveSeating(db: Db, workshopId: string, seating: Seating): Promise<void> {
  await db.updateTable('workshop').set({ seating }).where('id', '=', workshopId).execute()
}

/** Holds the tables of a workshop still: of two who come at once the second sees where the first was put. */
async function lockTables(db: Db, workshopId: string): Promise<void> {
  await sql`select id from seat_table where workshop_id = ${workshopId} and removed_at is null order by id for update`.execute(
    db,
  )
}

/** Puts somebody at the table with the fewest people. Nothing where there are no tables. */
export async function seatEvenly(db: Db, workshopId: string, participantId: string): Promise<void> {
  await lockTables(db, workshopId)
  await sql`
    update participant set table_id = (
      select seat_table.id from seat_table
      left join participant as seated on seated.table_id = seat_table.id and seated.kind = 'phone'
      where seat_table.workshop_id = ${workshopId} and removed_at is null
      group by seat_table.id, seat_table.position
      order by count(seated.id), seat_table.position
      limit 1)
    where id = ${participantId} and table_id is null`.execute(db)
}

/** Phones that sit nowhere, in the order in which they came. */
export const findSeatless = (db: Db, workshopId: string): Promise<{ id: string }[]> =>
  db
    .selectFrom('participant')
    .select('id')
    .where('workshop_id', '=', workshopId)
    .where('kind', '=', 'phone')
    .where('table_id', 'is', null)
    .orderBy('joined_at')
    .orderBy('id')
    .execute()

/** Whether people are seated as they join. */
export async function findIsAssigned(db: Db, workshopId: string): Promise<boolean> {
  const row = await db.selectFrom('workshop').select('seating').where('id', '=', workshopId).executeTakeFirst()
  return row?.seating === 'assigned'
}
