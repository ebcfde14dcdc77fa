import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { Next } from '../rules/pace.ts'

export type Claimed = {
  id: string
  responseId: string
  placeId: string
  tries: number
  unsureTimes: number
  since: Date
  /** Somebody had it before and never said how it ended. */
  isLeft: boolean
}

/** Takes the next message that is due, for as long as the lease; nobody else takes it meanwhile. */
export async function claimMessage(db: Db, now: Date, leaseUntil: Date): Promise<Claimed | undefined> {
  const { rows } = await sql<Claimed>`
    with next as (
      select id, leased_until from told_message
      where state = 'waiting' and next_try_at <= ${now} and (leased_until is null or leased_until < ${now})
      order by next_try_at, id limit 1 for update skip locked)
    update told_message as message set leased_until = ${leaseUntil}, tries = tries + 1, changed_at = ${now}
    from next where message.id = next.id
    returning message.id, message.response_id as "responseId", message.place_id as "placeId", message.tries,
      message.unsure_times as "unsureTimes", message.since, next.leased_until is not null as "isLeft"`.execute(db)
  return rows[0]
}

/** How a try ended; nothing where it was stopped meanwhile. A lease that ran out and was taken over belongs to the other. */
export const saveEnd = (db: Db, { id, tries }: Pick<Claimed, 'id' | 'tries'>, next: Next, now: Date) =>
  db
    .updateTable('told_message')
    .set((eb) => ({
      ...{ state: next.state, reason: next.reason, leased_until: null, changed_at: now },
      ...(next.state === 'waiting' && {
        next_try_at: next.nextTryAt,
        unsure_times: eb('unsure_times', '+', next.isUnsure ? 1 : 0),
      }),
    }))
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .where('tries', '=', tries)
    .execute()

/** That nobody knows how the try before ended, before it is tried again: once, whatever happens to this process. */
export const noteUnsure = (db: Db, id: string) =>
  db
    .updateTable('told_message')
    .set((eb) => ({ unsure_times: eb('unsure_times', '+', 1) }))
    .where('id', '=', id)
    .execute()

/** What a message is written from; nothing where its person stopped meanwhile. */
export async function findLetter(db: Db, { id, responseId }: Pick<Claimed, 'id' | 'responseId'>) {
  const telling = await db
    .selectFrom('telling')
    .innerJoin('survey', 'survey.id', 'telling.survey_id')
    .innerJoin('place', 'place.id', 'telling.place_id')
    .select(['telling.sealed', 'telling.language', 'telling.stop_code as stopCode', 'survey.slug', 'survey.title_id'])
    .select(['place.slug as placeSlug', 'place.name as placeName'])
    .where('telling.response_id', '=', responseId)
    .executeTakeFirst()
  const turns = await db
    .selectFrom('told_turn')
    .select(['kind', 'page'])
    .where('message_id', '=', id)
    .orderBy('happened_at')
    .orderBy('kind')
    .orderBy('thing')
    .execute()
  return telling && { ...telling, turns }
}

export const deleteMessage = (db: Db, id: string) => db.deleteFrom('told_message').where('id', '=', id).execute()
