import type { Db } from '#db/client.ts'
import type { Tx } from '#domain/kernel/context.ts'

/** The leads of a place, held until the transaction ends: two who take each other's away in one moment take turns. */
export async function lockLeads(db: Db, placeId: string) {
  await db.selectFrom('place').select('id').where('id', '=', placeId).forUpdate().execute()
  return db
    .selectFrom('membership')
    .select(['id', 'person_id as personId', 'organisation_id as organisationId'])
    .where('place_id', '=', placeId)
    .where('role', '=', 'safeguarding-lead')
    .execute()
}

export async function findOrganisation(db: Db, placeId: string, publicId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('organisation')
    .select('id')
    .where('place_id', '=', placeId)
    .where('public_id', '=', publicId)
    .executeTakeFirst()
  return row?.id
}

export const insertLead = (tx: Tx, lead: { placeId: string; personId: string; organisationId: string | null }) =>
  tx.db
    .insertInto('membership')
    .values({
      ...{ id: tx.ids.next(), place_id: lead.placeId, person_id: lead.personId },
      ...{ organisation_id: lead.organisationId, role: 'safeguarding-lead' },
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()

export const deleteLead = (db: Db, membershipId: string) =>
  db.deleteFrom('membership').where('id', '=', membershipId).execute()

/**
 * The cases that this person has taken and does not reach by the roles as a lead that they hold now, locked.
 * Whoever leads the whole place keeps what they took.
 */
export const lockUnreached = (db: Db, placeId: string, personId: string) =>
  db
    .selectFrom('safeguarding_case')
    .select('safeguarding_case.id')
    .where('place_id', '=', placeId)
    .where('state', '=', 'taken')
    .where('lead_id', '=', personId)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('membership')
            .select('membership.id')
            .where('membership.person_id', '=', personId)
            .where('membership.place_id', '=', placeId)
            .where('membership.role', '=', 'safeguarding-lead')
            .where(({ eb, or }) =>
              or([
                eb('membership.organisation_id', 'is', null),
                eb('membership.organisation_id', '=', eb.ref('safeguarding_case.organisation_id')),
              ]),
            ),
        ),
      ),
    )
    .forUpdate('safeguarding_case')
    .execute()

export const saveHours = (db: Db, placeId: string, hours: number) =>
  db
    .insertInto('safeguarding_setting')
    .values({ place_id: placeId, climb_hours: hours })
    .onConflict((conflict) => conflict.column('place_id').doUpdateSet({ climb_hours: hours }))
    .execute()
