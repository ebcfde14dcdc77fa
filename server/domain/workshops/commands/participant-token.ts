import { randomBytes } from 'node:crypto'
import type { PassKind } from '#db/schema/workshops.ts'

const cookieName = 'participant'
/** An evening, and the days in which somebody looks at what came of it. */
const cookieSeconds = 7 * 24 * 60 * 60

/** 192 random bits: nobody guesses their way into somebody else's vote. */
export const makeParticipantToken = (): string => randomBytes(24).toString('base64url')

/** The token in a Cookie header: the same phone, the same participant. Null when there is none or it is mangled. */
export function participantTokenIn(cookieHeader: string | null | undefined): string | null {
  const found = /(?:^|;\s*)participant=([A-Za-z0-9_-]{32})(?:;|$)/.exec(cookieHeader ?? '')
  return found?.[1] ?? null
}

/** The token of a pass that this browser took up. */
export const passTokenIn = (cookieHeader: string | null | undefined, kind: PassKind): string | null =>
  new RegExp(`(?:^|;\\s*)${kind}=([0-9a-f-]{36}_[0-9a-f]{64})(?:;|$)`).exec(cookieHeader ?? '')?.[1] ?? null

/** @param secure whether it goes over https alone: always, but on plain http at home */
export const passCookie = (kind: PassKind, token: string, secure: boolean): string =>
  `${kind}=${token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${cookieSeconds}${secure ? '; Secure' : ''}`

/** @param secure whether it goes over https alone: always, but on plain http at home */
export const participantCookie = (token: string, secure: boolean): string =>
  `${cookieName}=${token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${cookieSeconds}${secure ? '; Secure' : ''}`

/** What is hashed: bound to the workshop, so that nobody can be followed from one to the next. */
export const tokenIn = (workshopId: string, token: string): string => `${workshopId}:${token}`
