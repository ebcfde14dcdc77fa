import type { Db } from '#db/client.ts'
import type { Role } from '#db/schema/people.ts'
import type { PersonActor } from '#domain/kernel/actor.ts'
import type { AuthContext } from './commands.ts'
import type { OwnSession } from './schema.ts'

/** Somebody with their roles, read anew for each request: a role taken away is gone at once. */
export async function readPersonActor(db: Db, personId: string): Promise<PersonActor | undefined> {
  const rows = await db
    .selectFrom('person')
    .leftJoin('membership', 'membership.person_id', 'person.id')
    .select(['person.name', 'membership.place_id', 'membership.organisation_id', 'membership.role'])
    .where('person.id', '=', personId)
    .execute()
  const [first] = rows
  if (!first) return undefined
  const memberships = rows.flatMap(({ place_id, organisation_id, role }) =>
    place_id && role ? [{ placeId: place_id, organisationId: organisation_id, role }] : [],
  )
  return { kind: 'person', personId, name: first.name, memberships }
}

/** Whose account an address is; nobody learns it but who proved that it is theirs. */
export async function readAccountId(db: Db, email: string): Promise<string | undefined> {
  const row = await db.selectFrom('person').select('id').where('email', '=', email).executeTakeFirst()
  return row?.id
}

export type DemoPerson = { id: string; name: string; role: Role; organisation: string | null }

/** Who can be stepped into with one click in demo mode. */
export const readDemoPeople = (db: Db): Promise<DemoPerson[]> =>
  db
    .selectFrom('person')
    .innerJoin('membership', 'membership.person_id', 'person.id')
    .innerJoin('place', 'place.id', 'membership.place_id')
    .leftJoin('organisation', 'organisation.id', 'membership.organisation_id')
    .select(['person.id', 'person.name', 'membership.role', 'organisation.name as organisation'])
    .where('place.is_demo', '=', true)
    // Whoever was asked in has a password of their own.
    .where('person.password_hash', 'is', null)
    .orderBy('person.id')
    .execute()

/**
 * Whether anybody who can sign in administers a place yet. Without one, the product prints a link that makes the first.
 */
export async function readHasAdministrator(db: Db): Promise<boolean> {
  const row = await db
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.person_id')
    .select('membership.id')
    .where('role', '=', 'place-administrator')
    .where('password_hash', 'is not', null)
    .executeTakeFirst()
  return row !== undefined
}

/** Where somebody is signed in: the session that asks first, then the newest. */
export async function readOwnSessions(
  ctx: Pick<AuthContext, 'db' | 'keys' | 'clock' | 'sessions'>,
  personId: string,
  cookieHeader: string,
): Promise<OwnSession[]> {
  const own = ctx.keys.hashes('session', ctx.sessions.secretIn(cookieHeader) ?? '')
  const rows = await ctx.db
    .selectFrom('session')
    .select(['id', 'device', 'browser', 'began_at as beganAt'])
    .where('person_id', '=', personId)
    .where('expires_at', '>', ctx.clock.now())
    .orderBy('began_at', 'desc')
    .execute()
  const sessions = rows.map((row) => ({ ...row, isThis: own.includes(row.id) }))
  return [...sessions.filter(({ isThis }) => isThis), ...sessions.filter(({ isThis }) => !isThis)]
}

/** Whether somebody signs in with a password of their own: people of a demo are stepped into. */
export async function readHasPassword(db: Db, personId: string): Promise<boolean> {
  const row = await db.selectFrom('person').select('password_hash').where('id', '=', personId).executeTakeFirst()
  return (row?.password_hash ?? null) !== null
}
