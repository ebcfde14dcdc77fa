import type { Db } from '#db/client.ts'

type Held = { personId: string; name: string; until: Date }

export const findLease = (db: Db, contributionId: string, at: Date): Promise<Held | undefined> =>
  db
    .selectFrom('claim')
    .innerJoin('person', 'person.id', 'claim.person_id')
    .select(['person.id as personId', 'person.name', 'claim.until'])
    .where('contribution_id', '=', contributionId)
    .where('until', '>', at)
    .executeTakeFirst()

/** Takes or extends the lease, in one statement. @returns false while somebody else holds it */
export async function saveLease(
  db: Db,
  contributionId: string,
  personId: string,
  at: Date,
  until: Date,
): Promise<boolean> {
  const taken = await db
    .insertInto('claim')
    .values({ contribution_id: contributionId, person_id: personId, until })
    .onConflict((conflict) =>
      conflict
        .column('contribution_id')
        .doUpdateSet({ person_id: personId, until })
        .where((eb) => eb.or([eb('claim.person_id', '=', personId), eb('claim.until', '<=', at)])),
    )
    .returning('contribution_id')
    .executeTakeFirst()
  return taken !== undefined
}

/** @returns whether there was one of this person */
export async function deleteLease(db: Db, contributionId: string, personId: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('claim')
    .where('contribution_id', '=', contributionId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** Frees what somebody holds in a place until a moment at most. @returns the ids of those texts */
export async function deleteLeasesUntil(db: Db, personId: string, placeId: string, lastUntil: Date): Promise<string[]> {
  const freed = await db
    .deleteFrom('claim')
    .using('contribution')
    .whereRef('contribution.id', '=', 'claim.contribution_id')
    .where('claim.person_id', '=', personId)
    .where('contribution.place_id', '=', placeId)
    .where('claim.until', '<=', lastUntil)
    .returning('claim.contribution_id as id')
    .execute()
  return freed.map(({ id }) => id)
}
