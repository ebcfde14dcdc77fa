import { sql } from 'kysely'
import type { Db } from '#db/client.ts'

export type NewCall = { id: string; workshopId: string; passId: string; where: string | null; at: Date }

/** Asks, or says anew where they are. @returns whether anything changed */
export async function saveCall(db: Db, { id, workshopId, passId, where, at }: NewCall): Promise<boolean> {
  const { rows } = await sql`
    insert into raised_hand (id, workshop_id, pass_id, kind, where_to, raised_at)
    values (${id}::uuid, ${workshopId}::uuid, ${passId}::uuid, 'call', ${where}, ${at.toISOString()}::timestamptz)
    on conflict (pass_id) where ended_at is null do update set where_to = excluded.where_to
      where excluded.where_to is not null and raised_hand.where_to is distinct from excluded.where_to
    returning id`.execute(db)
  return rows.length > 0
}

/** Nothing stays of a call. @returns whether one was up */
export async function removeCallOf(db: Db, passId: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('raised_hand').where('pass_id', '=', passId).executeTakeFirst()
  return numDeletedRows > 0n
}
