import { sql } from 'kysely'
import type { Db } from '#db/client.ts'

/**
 * How long the people of a process that fell silent are still counted. Three of its words may be lost; and whoever
 * comes back through another process meanwhile is counted once, because these are people and not numbers.
 */
const lifetime = sql`interval '15 seconds'`

/** Writes down who is here through this process; an empty list takes the room out. By the database's clock alone. */
export async function savePresence(db: Db, nodeId: string, roomId: string, people: readonly string[]): Promise<void> {
  if (people.length === 0)
    await db.deleteFrom('presence').where('node_id', '=', nodeId).where('room_id', '=', roomId).execute()
  else
    await sql`
      insert into presence (node_id, room_id, people, seen_at) values (${nodeId}, ${roomId}, ${people}::uuid[], now())
      on conflict (node_id, room_id) do update set people = excluded.people, seen_at = excluded.seen_at`.execute(db)
}

/** Who is in these rooms through other processes. */
export async function findElsewhere(
  db: Db,
  nodeId: string,
  roomIds: readonly string[],
): Promise<{ roomId: string; people: string[] }[]> {
  return db
    .selectFrom('presence')
    .select(['room_id as roomId', 'people'])
    .where('room_id', 'in', roomIds)
    .where('node_id', '<>', nodeId)
    .where('seen_at', '>', sql<Date>`now() - ${lifetime}`)
    .execute()
}

/** Takes a process out whose people are gone. */
export async function deletePresence(db: Db, nodeId: string): Promise<void> {
  await db.deleteFrom('presence').where('node_id', '=', nodeId).execute()
}

/** Takes out the processes that ended without a word. */
export async function deleteSilent(db: Db): Promise<void> {
  await db.deleteFrom('presence').where('seen_at', '<', sql<Date>`now() - ${lifetime}`).execute()
}
