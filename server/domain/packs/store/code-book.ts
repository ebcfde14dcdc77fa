import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { Day } from '#db/schema/columns.ts'

/** What each code means to whoever gives it, as written last; by the code's public id. */
export async function findGuides(db: Db, placeId: string) {
  const rows = await db
    .selectFrom('code_guide as guide')
    .innerJoin('goal', 'goal.id', 'guide.goal_id')
    .distinctOn('goal.id')
    .select(['goal.public_id as code', 'guide.use_when as useWhen', 'guide.not_when as notWhen'])
    .where('goal.place_id', '=', placeId)
    .orderBy('goal.id')
    .orderBy('guide.number', 'desc')
    .execute()
  return new Map(rows.map(({ code, ...guide }) => [code, guide]))
}

/** Every change of a place's code book, the first one first, with the public ids of the codes it was about. */
export async function findBookChanges(db: Db, placeId: string, timeZone: string) {
  const { rows } = await sql<{ number: number; kind: string; day: Day; codes: string[] }>`
    select change.number, change.kind, to_char(change.at at time zone ${timeZone}, 'YYYY-MM-DD') as day,
      array(select goal.public_id from unnest(change.code_ids) with ordinality as about (id, position)
        join goal on goal.id = about.id order by about.position) as codes
    from code_book_change change where change.place_id = ${placeId} order by change.number`.execute(db)
  return rows
}
