import { sql } from 'kysely'
import type { Db } from '#db/client.ts'

export type HandCounts = { people: number; cells: { choiceId: string; value: number; people: number }[] }

/** Hands as they count now: the newest count of each table, or of the room where it was counted at once. */
export async function readHandCounts(db: Db, activityId: string, round: number): Promise<HandCounts> {
  const { rows } = await sql<{ people: number; counts: Record<string, Record<string, number>> }>`
    select distinct on (table_id) people, counts from hand_count
    where activity_id = ${activityId} and round = ${round}
    order by table_id, at desc, id desc`.execute(db)
  return {
    people: rows.reduce((sum, { people }) => sum + people, 0),
    cells: rows.flatMap(({ counts }) =>
      Object.entries(counts).flatMap(([choiceId, given]) =>
        Object.entries(given).map(([value, people]) => ({ choiceId, value: Number(value), people })),
      ),
    ),
  }
}
