import type { Db } from '#db/client.ts'
import type { Reach } from './memberships.ts'

/** Takes back what somebody asked others in for and nobody has accepted. */
export const endInvitationsBy = (
  db: Db,
  { placeId, organisationIds, wholePlace }: Reach,
  personId: string,
  now: Date,
) =>
  db
    .updateTable('work_invitation')
    .set({ state: 'taken-back', ended_at: now })
    .where('invited_by', '=', personId)
    .where('place_id', '=', placeId)
    .where('state', '=', 'waiting')
    .$if(!wholePlace, (query) => query.where('organisation_id', 'in', [...organisationIds]))
    .execute()

/** A first lead is one alone: whoever else was asked to be it, by somebody who does not lead the group, is asked no more. */
export const endOtherFirstLeads = (db: Db, organisationId: string, now: Date) =>
  db
    .updateTable('work_invitation')
    .set({ state: 'taken-back', ended_at: now })
    .where('organisation_id', '=', organisationId)
    .where('role', '=', 'organisation-lead')
    .where('state', '=', 'waiting')
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('membership')
            .select('membership.id')
            .whereRef('membership.person_id', '=', 'work_invitation.invited_by')
            .where('membership.organisation_id', '=', organisationId)
            .where('membership.role', '=', 'organisation-lead'),
        ),
      ),
    )
    .execute()
