import { type Adapter, Lucia, TimeSpan } from 'lucia'

/** `setCookie`: when its life was prolonged and must be sent again. */
export type Session = { personId: string; setCookie: string | null }

/** The only door to the session library: whatever replaces it needs these three. */
export type Sessions = {
  /** @returns the Set-Cookie value of a new session */
  begin(personId: string): Promise<string>
  /** Whose session the Cookie header carries; null without one. */
  read(cookieHeader: string): Promise<Session | null>
  /** Ends the session of this Cookie header. @returns the Set-Cookie value that empties the cookie */
  end(cookieHeader: string): Promise<string>
}

/** @param secure whether cookies go over https alone: always, but on plain http at home */
export function openSessions(adapter: Adapter, secure: boolean): Sessions {
  const lucia = new Lucia(adapter, {
    // A fortnight without a visit ends it: long enough for monthly board papers to be two visits.
    sessionExpiresIn: new TimeSpan(2, 'w'),
    sessionCookie: { name: 'sid', attributes: { secure, sameSite: 'lax', path: '/' } },
  })
  return {
    async begin(personId) {
      const session = await lucia.createSession(personId, {})
      return lucia.createSessionCookie(session.id).serialize()
    },
    async read(cookieHeader) {
      const id = lucia.readSessionCookie(cookieHeader)
      if (!id) return null
      const { session } = await lucia.validateSession(id)
      if (!session) return null
      const setCookie = session.fresh ? lucia.createSessionCookie(session.id).serialize() : null
      return { personId: session.userId, setCookie }
    },
    async end(cookieHeader) {
      const id = lucia.readSessionCookie(cookieHeader)
      if (id) await lucia.invalidateSession(id)
      return lucia.createBlankSessionCookie().serialize()
    },
  }
}
