import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { Day } from '#db/schema/columns.ts'

/** Rounds of second coding that are over and that the place itself held, the first one first, with what they came to. */
export const findClosedRounds = (db: Db, placeId: string, timeZone: string) =>
  db
    .selectFrom('second_coding_round')
    .select(['number', 'figures'])
    .select(sql<Day>`to_char(closed_at at time zone ${timeZone}, 'YYYY-MM-DD')`.as('closedOn'))
    .where('place_id', '=', placeId)
    .where('organisation_id', 'is', null)
    .where('closed_at', 'is not', null)
    .orderBy('number')
    .execute()
