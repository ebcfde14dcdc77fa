import { type RawBuilder, sql } from 'kysely'
import type { Db } from '#db/client.ts'

export type HandCounts = { people: number; cells: { choiceId: string; value: number; people: number }[] }
export type HandCount = { tableId: string | null; people: number; counts: Record<string, Record<string, number>> }

/**
 * Hands as they count now: the newest count of each table, or of the room where it was counted at once. Nobody's hand
 * counts twice: a count of the whole room stands for all tables before it, and the first table counted after it for all
 * that the room said.
 */
export async function readNewestHands(db: Db, activityId: string, round: number): Promise<HandCount[]> {
  const { rows } = await newestHands(sql`${activityId}`, sql`${round}`).execute(db)
  return rows
}

/** As a select of its own, of one activity and one of its rounds. */
export const newestHands = (activityId: RawBuilder<unknown>, round: RawBuilder<unknown>) => sql<HandCount>`
  with newest as (
    select distinct on (table_id) table_id, people, counts, version from hand_count
    where activity_id = ${activityId} and round = ${round}
    order by table_id, version desc
  )
  select table_id as "tableId", people, counts from newest
  where case when table_id is null
    then not exists (select from newest as other where other.table_id is not null and other.version > newest.version)
    else not exists (select from newest as other where other.table_id is null and other.version > newest.version)
  end`

export async function readHandCounts(db: Db, activityId: string, round: number): Promise<HandCounts> {
  const rows = await readNewestHands(db, activityId, round)
  return {
    people: rows.reduce((sum, { people }) => sum + people, 0),
    cells: rows.flatMap(({ counts }) =>
      Object.entries(counts).flatMap(([choiceId, given]) =>
        Object.entries(given).map(([value, people]) => ({ choiceId, value: Number(value), people })),
      ),
    ),
  }
}
