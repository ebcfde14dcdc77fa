import type { Role } from '#db/schema/people.ts'

export type Membership = { placeId: string; organisationId: string | null; role: Role }
/** Somebody with an account, and the roles they hold. */
export type PersonActor = {
  kind: 'person'
  personId: string
  name: string
  memberships: Membership[]
  /** A keyed digest of the session that they act in; undefined where a job acts for them. */
  session?: string
}
/** Somebody without an account, known by the hashed token in their cookie; null before anything was kept. */
export type GuestActor = { kind: 'guest'; guestId: string | null }
/** The product itself: imports run from the command line, jobs. */
export type SystemActor = { kind: 'system' }
export type Actor = PersonActor | GuestActor | SystemActor

export const nobody: GuestActor = { kind: 'guest', guestId: null }
export const system: SystemActor = { kind: 'system' }

/** The person's id for a log, or null where no account acted. */
export const personIdOf = (actor: Actor): string | null => (actor.kind === 'person' ? actor.personId : null)
