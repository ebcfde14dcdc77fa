import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { Seating } from '#db/schema/workshops.ts'
import type { LiveView } from '../rules/live.ts'
import type { Hand, RoomState, Seat, TableState } from '../schema/live.ts'
import { countWaiting } from './ideas.ts'

/** A facilitator's list; a hall with more hands than this in the air is told in words. */
const mostHands = 50

/** Who asks for the facilitator, how the tables do, and what waits for them. For facilitators alone. */
export async function readRoom(db: Db, workshopId: string, view: LiveView): Promise<RoomState> {
  const { moreTime } = await db
    .selectFrom('extra_time')
    .innerJoin('workshop', 'workshop.active_activity_id', 'extra_time.activity_id')
    .select((eb) => eb.fn.countAll<number>().as('moreTime'))
    .where('workshop.id', '=', workshopId)
    .executeTakeFirstOrThrow()
  return {
    ...{ hands: await readHands(db, workshopId, view), tables: await readTables(db, workshopId), moreTime },
    waiting: view.readsWaiting ? await countWaiting(db, workshopId) : 0,
  }
}

/** Longest waiting first; a call for somebody to talk to before every hand. Where they are, whoever reads what waits is told. */
async function readHands(db: Db, workshopId: string, { readsWaiting }: LiveView): Promise<Hand[]> {
  const rows = await db
    .selectFrom('raised_hand')
    .leftJoin('participant', 'participant.id', 'raised_hand.participant_id')
    .leftJoin('seat_table', 'seat_table.id', 'participant.table_id')
    .select(['raised_hand.id', 'raised_hand.kind', 'where_to as where', 'raised_at', 'seat_table.name as table'])
    .select('seen_by')
    .where('raised_hand.workshop_id', '=', workshopId)
    .where('ended_at', 'is', null)
    .orderBy('raised_hand.kind')
    .orderBy('raised_at')
    .limit(mostHands)
    .execute()
  return rows.map(({ raised_at, seen_by, where, ...hand }) => ({
    ...{ ...hand, where: readsWaiting ? where : null },
    ...{ raisedAt: raised_at.toISOString(), isSeen: seen_by !== null },
  }))
}

/** The tables that people may choose from; none where they do not choose. */
export async function readSeats(db: Db, workshopId: string, seating: Seating): Promise<Seat[]> {
  if (seating !== 'chosen') return []
  return db
    .selectFrom('seat_table')
    .select(['id', 'name'])
    .where('workshop_id', '=', workshopId)
    .where('removed_at', 'is', null)
    .orderBy('position')
    .execute()
}

export async function readTables(db: Db, workshopId: string): Promise<TableState[]> {
  const { rows } = await sql<Omit<TableState, 'lastAt'> & { lastAt: Date | null }>`
    select seat_table.id, seat_table.name,
      (select count(*)::int from participant where table_id = seat_table.id and kind = 'phone') as people,
      exists (select from participant join workshop_pass on workshop_pass.id = pass_id
        where participant.table_id = seat_table.id and participant.kind = 'scribe' and revoked_at is null)
        as "hasScribe",
      (select max(received_at) from contribution join participant on participant.id = participant_id
        where participant.table_id = seat_table.id and participant.kind = 'scribe') as "lastAt"
    from seat_table where workshop_id = ${workshopId} and removed_at is null
    order by position`.execute(db)
  return rows.map(({ lastAt, ...table }) => ({ ...table, lastAt: lastAt?.toISOString() ?? null }))
}
