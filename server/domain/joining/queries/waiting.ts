import type { Db } from '#db/client.ts'
import { dayIn } from '#domain/kernel/days.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import { mostInvitations, type Waiting } from '../schema.ts'

/** Who was asked in and has not come, as far as this scope tends them: the newest first, those that ran out too. */
export async function readWaiting(
  db: Db,
  { placeId, organisationIds, wholePlace }: Scope,
  { timeZone, now }: { timeZone: string; now: Date },
): Promise<Waiting[]> {
  const rows = await db
    .selectFrom('work_invitation')
    .leftJoin('organisation', 'organisation.id', 'work_invitation.organisation_id')
    .leftJoin('work_letter', 'work_letter.invitation_id', 'work_invitation.id')
    .select(['work_invitation.id', 'work_invitation.email', 'work_invitation.role', 'work_invitation.made_at'])
    .select(['work_invitation.expires_at', 'organisation.name as organisation'])
    .select(['work_letter.state as letter', 'work_letter.reason'])
    .where('work_invitation.place_id', '=', placeId)
    .where('work_invitation.state', '=', 'waiting')
    .$if(!wholePlace, (query) => query.where('work_invitation.organisation_id', 'in', [...organisationIds]))
    .orderBy('work_invitation.made_at', 'desc')
    .limit(mostInvitations)
    .execute()
  return rows.map(({ id, email, role, organisation, made_at, expires_at, letter, reason }) => ({
    ...{ id, email, role, organisation },
    madeOn: dayIn(timeZone, made_at),
    expiresOn: dayIn(timeZone, expires_at),
    isExpired: expires_at <= now,
    letter: letter && { state: letter, reason },
  }))
}
