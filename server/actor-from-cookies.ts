import { readPersonActor } from '#domain/auth/queries.ts'
import type { Session } from '#domain/auth/sessions.ts'
import { type Actor, nobody } from '#domain/kernel/actor.ts'
import type { Domain } from './runtime.ts'

/** The actor behind a Cookie header: for pages and for sockets alike. Roles are read anew each time. */
export const actorFromCookies = async (domain: Domain, cookieHeader: string): Promise<Actor> =>
  actorOf(domain, await domain.sessions.read(cookieHeader))

/** Whose session it is, with their roles as they are now. */
export async function actorOf(domain: Domain, session: Session | null): Promise<Actor> {
  const found = session && (await readPersonActor(domain.db, session.personId))
  return found ? { ...found, session: session.digest } : nobody
}
