import { readPersonActor } from '#domain/auth/queries.ts'
import { type Actor, nobody } from '#domain/kernel/actor.ts'
import type { Domain } from './runtime.ts'

/** The actor behind a Cookie header: for pages and for sockets alike. Roles are read anew each time. */
export async function actorFromCookies(domain: Domain, cookieHeader: string): Promise<Actor> {
  const session = await domain.sessions.read(cookieHeader)
  return (session && (await readPersonActor(domain.db, session.personId))) ?? nobody
}
