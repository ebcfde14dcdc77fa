import { type Insertable, sql } from 'kysely'
import type { Db, Tables } from '#db/client.ts'

export const saveKiosk = (db: Db, row: Insertable<Tables['kiosk']>) => db.insertInto('kiosk').values(row).execute()

/** @returns whether it was running until now */
export async function endKiosk(db: Db, id: string, at: Date): Promise<boolean> {
  const ended = await db
    .updateTable('kiosk')
    .set({ ended_at: at })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return ended !== undefined
}

/**
 * All that this guest has typed and not sent, in every survey; but what they were given a code for is left. It stays how
 * many people stopped where, as when a draft runs out.
 */
export const deleteDraftsOf = (db: Db, guestId: string) =>
  sql`
    with gone as (
      delete from draft where guest_id = ${guestId} and receipt_hash is null
      returning survey_version_id, coalesce(last_question, '') as question_key)
    insert into stopped_at (survey_version_id, question_key, people)
    select survey_version_id, question_key, count(*) from gone group by survey_version_id, question_key
    on conflict (survey_version_id, question_key) do update set people = stopped_at.people + excluded.people`.execute(
    db,
  )

export const findHasDraft = async (db: Db, guestId: string): Promise<boolean> =>
  (await db.selectFrom('draft').select('submission_id').where('guest_id', '=', guestId).executeTakeFirst()) !==
  undefined

/** From now on only its code leads to a draft. @param to a guest whose token nobody was given */
export const moveDrafts = (db: Db, from: string, to: string) =>
  db.updateTable('draft').set({ guest_id: to }).where('guest_id', '=', from).execute()
