import type { Insertable, Selectable } from 'kysely'
import type { Db, Tables } from '#db/client.ts'

export type InvitationRow = Selectable<Tables['work_invitation']>

export const insertInvitation = (db: Db, row: Insertable<Tables['work_invitation']>) =>
  db.insertInto('work_invitation').values(row).execute()

/** The same thing asked of the same address before, and not accepted: the new link counts, and no other. */
export const endSame = (
  db: Db,
  { place_id, organisation_id, role, email }: Pick<InvitationRow, 'place_id' | 'organisation_id' | 'role' | 'email'>,
  now: Date,
) =>
  db
    .updateTable('work_invitation')
    .set({ state: 'taken-back', ended_at: now })
    .where('place_id', '=', place_id)
    .where('organisation_id', 'is not distinct from', organisation_id)
    .where('role', '=', role)
    .where('email', '=', email)
    .where('state', '=', 'waiting')
    .execute()

export const lockById = (db: Db, placeId: string, id: string): Promise<InvitationRow | undefined> =>
  db
    .selectFrom('work_invitation')
    .selectAll()
    .where('place_id', '=', placeId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

export const lockByToken = (db: Db, hashes: string[]): Promise<InvitationRow | undefined> =>
  db.selectFrom('work_invitation').selectAll().where('token_hash', 'in', hashes).forUpdate().executeTakeFirst()

export const findByToken = (db: Db, hashes: string[]) =>
  db
    .selectFrom('work_invitation')
    .innerJoin('place', 'place.id', 'work_invitation.place_id')
    .leftJoin('organisation', 'organisation.id', 'work_invitation.organisation_id')
    .leftJoin('person', 'person.id', 'work_invitation.invited_by')
    .select(['work_invitation.email', 'work_invitation.role', 'work_invitation.state', 'work_invitation.expires_at'])
    .select(['organisation.name as organisation', 'person.name as invitedBy'])
    .select(['place.id as placeId', 'place.slug', 'place.name as place', 'place.time_zone as timeZone'])
    .where('token_hash', 'in', hashes)
    .executeTakeFirst()

export const endInvitation = (db: Db, id: string, state: 'accepted' | 'taken-back', now: Date) =>
  db.updateTable('work_invitation').set({ state, ended_at: now }).where('id', '=', id).execute()

/** A new link for a new while; the old one is found by nobody. */
export const renewInvitation = (
  db: Db,
  id: string,
  life: Pick<InvitationRow, 'token_hash' | 'made_at' | 'expires_at' | 'invited_by'>,
) => db.updateTable('work_invitation').set(life).where('id', '=', id).execute()

export const findRest = (db: Db, placeId: string, personId: string) =>
  db
    .selectFrom('resting_membership')
    .select('id')
    .where('place_id', '=', placeId)
    .where('person_id', '=', personId)
    .executeTakeFirst()

/** Addresses of people who never came are kept no longer than it takes to wonder why. */
export const deleteOldInvitations = (db: Db, before: Date) =>
  db
    .deleteFrom('work_invitation')
    .where((eb) =>
      eb.or([eb('ended_at', '<', before), eb.and([eb('state', '=', 'waiting'), eb('expires_at', '<', before)])]),
    )
    .execute()
