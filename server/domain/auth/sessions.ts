import { type Adapter, Lucia, TimeSpan } from 'lucia'
import { type Device, deviceIn } from './rules/device.ts'

declare module 'lucia' {
  interface Register {
    DatabaseSessionAttributes: Device
  }
}

/** `setCookie`: when its life was prolonged and must be sent again. `digest`: which one it is, for the log. */
export type Session = { personId: string; setCookie: string | null; digest: string }

/** The only door to the session library: whatever replaces it needs these three. */
export type Sessions = {
  /**
   * @param agent what the browser says of itself: kept as a kind of device and a name
   * @returns the Set-Cookie value of a new session
   */
  begin(personId: string, agent?: string): Promise<string>
  /** The secret in the Cookie header; null without one. Whether it is a session's, `read` tells. */
  secretIn(cookieHeader: string): string | null
  /** Whose session the Cookie header carries; null without one. */
  read(cookieHeader: string): Promise<Session | null>
  /** Ends the session of this Cookie header. @returns the Set-Cookie value that empties the cookie */
  end(cookieHeader: string): Promise<string>
}

/**
 * @param secure whether cookies go over https alone: always, but on plain http at home
 * @param digestOf what the log may know of a session's id
 */
export function openSessions(adapter: Adapter, secure: boolean, digestOf: (id: string) => string): Sessions {
  const lucia = new Lucia(adapter, {
    // A fortnight without a visit ends it: long enough for monthly board papers to be two visits.
    sessionExpiresIn: new TimeSpan(2, 'w'),
    sessionCookie: { name: 'sid', attributes: { secure, sameSite: 'lax', path: '/' } },
  })
  return {
    async begin(personId, agent = '') {
      const session = await lucia.createSession(personId, deviceIn(agent))
      return lucia.createSessionCookie(session.id).serialize()
    },
    secretIn: (cookieHeader) => lucia.readSessionCookie(cookieHeader),
    async read(cookieHeader) {
      const id = lucia.readSessionCookie(cookieHeader)
      if (!id) return null
      const { session } = await lucia.validateSession(id)
      if (!session) return null
      const setCookie = session.fresh ? lucia.createSessionCookie(session.id).serialize() : null
      return { personId: session.userId, setCookie, digest: digestOf(id) }
    },
    async end(cookieHeader) {
      const id = lucia.readSessionCookie(cookieHeader)
      if (id) await lucia.invalidateSession(id)
      return lucia.createBlankSessionCookie().serialize()
    },
  }
}
