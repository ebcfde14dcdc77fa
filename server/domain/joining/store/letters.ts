import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { Tx } from '#domain/kernel/context.ts'
import type { Next } from '#domain/telling/rules/pace.ts'

export type Claimed = {
  id: string
  /** One of the two. */
  invitationId: string | null
  passwordLinkId: string | null
  placeId: string | null
  sealed: Buffer | null
  tries: number
  unsureTimes: number
  since: Date
  /** Somebody had it before and never said how it ended. */
  isLeft: boolean
}

/** Puts a letter in line, in place of what the same invitation waited to send. */
export async function insertLetter(
  tx: Tx,
  { placeId, invitationId, sealed }: { placeId: string; invitationId: string; sealed: Buffer },
): Promise<void> {
  const now = tx.clock.now()
  await tx.db.deleteFrom('work_letter').where('invitation_id', '=', invitationId).execute()
  await tx.db
    .insertInto('work_letter')
    .values({
      ...{ id: tx.ids.next(), place_id: placeId, invitation_id: invitationId, sealed },
      ...{ since: now, next_try_at: now },
    })
    .execute()
}

/** Puts a link for a new password in line. */
export async function insertPasswordLetter(tx: Tx, linkId: string, sealed: Buffer): Promise<void> {
  const now = tx.clock.now()
  await tx.db
    .insertInto('work_letter')
    .values({ id: tx.ids.next(), password_link_id: linkId, sealed, since: now, next_try_at: now })
    .execute()
}

/** What was to be sent and has not gone goes no more. */
export const deleteWaitingLetters = (db: Db) =>
  db
    .deleteFrom('work_letter')
    .where('state', '=', 'waiting')
    .where('invitation_id', 'in', db.selectFrom('work_invitation').select('id').where('state', '<>', 'waiting'))
    .execute()

/** Takes the next letter that is due, for as long as the lease; nobody else takes it meanwhile. */
export async function claimLetter(db: Db, now: Date, leaseUntil: Date): Promise<Claimed | undefined> {
  const { rows } = await sql<Claimed>`
    with next as (
      select id, leased_until from work_letter
      where state = 'waiting' and next_try_at <= ${now} and (leased_until is null or leased_until < ${now})
      order by next_try_at, id limit 1 for update skip locked)
    update work_letter as letter set leased_until = ${leaseUntil}, tries = tries + 1
    from next where letter.id = next.id
    returning letter.id, letter.invitation_id as "invitationId", letter.password_link_id as "passwordLinkId",
      letter.place_id as "placeId", letter.sealed, letter.tries, letter.unsure_times as "unsureTimes", letter.since,
      next.leased_until is not null as "isLeft"`.execute(db)
  return rows[0]
}

/** How a try ended. What has gone, or never will, holds no link any more. */
export const saveEnd = (db: Db, { id, tries }: Pick<Claimed, 'id' | 'tries'>, next: Next) =>
  db
    .updateTable('work_letter')
    .set((eb) => ({
      ...{ state: next.state, reason: next.reason, leased_until: null },
      ...(next.state === 'waiting'
        ? { next_try_at: next.nextTryAt, unsure_times: eb('unsure_times', '+', next.isUnsure ? 1 : 0) }
        : { sealed: null }),
    }))
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .where('tries', '=', tries)
    .execute()

/** That nobody knows how the try before ended, before it is tried again. */
export const noteUnsure = (db: Db, id: string) =>
  db
    .updateTable('work_letter')
    .set((eb) => ({ unsure_times: eb('unsure_times', '+', 1) }))
    .where('id', '=', id)
    .execute()

export const findLetter = (db: Db, invitationId: string) =>
  db
    .selectFrom('work_invitation')
    .innerJoin('place', 'place.id', 'work_invitation.place_id')
    .leftJoin('organisation', 'organisation.id', 'work_invitation.organisation_id')
    .leftJoin('person', 'person.id', 'work_invitation.invited_by')
    .select(['work_invitation.email', 'work_invitation.language', 'work_invitation.role'])
    .select(['work_invitation.expires_at as expiresAt', 'place.time_zone as timeZone'])
    .select(['place.name as place', 'organisation.name as organisation', 'person.name as invitedBy'])
    .where('work_invitation.id', '=', invitationId)
    .where('work_invitation.state', '=', 'waiting')
    .executeTakeFirst()
