import { sql } from 'kysely'
import type { Db } from '#db/client.ts'

/** What people in the room ask of their facilitator. */
export type Ask = 'hand' | 'seat' | 'more-time'
/** Told before `since`, facilitators may be told again. */
export type Rest = { at: Date; since: Date }

/**
 * Takes this second's turn to tell a workshop's facilitators, or leaves word that there is something to tell. A clock
 * that was put back makes nobody wait for it.
 * @returns whether to tell them now
 */
export async function takeTurn(db: Db, workshopId: string, what: Ask, { at, since }: Rest): Promise<boolean> {
  const { rows } = await sql<{ waits: boolean }>`
    insert into room_news as news (workshop_id, what, told_at, waits)
    values (${workshopId}::uuid, ${what}::text, ${at.toISOString()}::timestamptz, false)
    on conflict (workshop_id) do update set
      what = excluded.what,
      waits = news.told_at > ${since.toISOString()}::timestamptz and news.told_at <= excluded.told_at,
      told_at = case
        when news.told_at > ${since.toISOString()}::timestamptz and news.told_at <= excluded.told_at then news.told_at
        else excluded.told_at end
    returning waits`.execute(db)
  return rows[0]?.waits === false
}

/** The workshops in which something is left to tell, and it is time. */
export const findUntold = (db: Db, { at, since }: Rest): Promise<{ workshopId: string }[]> =>
  db
    .selectFrom('room_news')
    .select('workshop_id as workshopId')
    .where('waits', '=', true)
    .where((eb) => eb.or([eb('told_at', '<=', since), eb('told_at', '>', at)]))
    .execute()

/** Takes what is left to tell. Undefined where somebody else was faster. */
export const takeUntold = (db: Db, workshopId: string, { at, since }: Rest): Promise<{ what: Ask } | undefined> =>
  db
    .updateTable('room_news')
    .set({ waits: false, told_at: at })
    .where('workshop_id', '=', workshopId)
    .where('waits', '=', true)
    .where((eb) => eb.or([eb('told_at', '<=', since), eb('told_at', '>', at)]))
    .returning('what')
    .executeTakeFirst()
