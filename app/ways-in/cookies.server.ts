import { guestHeader, isSecure, readCookie, serialise } from '#app/surveys/cookies.server.ts'
import { guestCookie } from '#domain/guests/schema.ts'
import { kioskCookie, kioskDays, typingCookie } from '#domain/ways-in/schema.ts'

const aDay = 86_400

export const kioskToken = (request: Request): string | null => readCookie(request, kioskCookie)

/** Whether this form is being typed for somebody: for the banner, which is all that hangs on it. */
export const isTyping = (request: Request): boolean => readCookie(request, typingCookie) !== null

/** Whether this browser says that it is a kiosk: enough for what a page looks like. */
export const isKiosk = (request: Request): boolean => kioskToken(request) !== null

type Options = { slug: string; origin: string }
const gone = (name: string, path: string, origin: string) =>
  serialise(name, '', { path, maxAge: 0, secure: isSecure(origin) })

/** The cookies that make a browser a kiosk. */
export function kioskHeaders(token: string, options: Options): Headers {
  const headers = forgettingHeaders(options)
  const secure = isSecure(options.origin)
  headers.append('Set-Cookie', serialise(kioskCookie, token, { path: '/', maxAge: kioskDays * aDay, secure }))
  return headers
}

export function noKioskHeaders(options: Options): Headers {
  const headers = forgettingHeaders(options)
  headers.append('Set-Cookie', gone(kioskCookie, '/', options.origin))
  return headers
}

/** Shown once, a receipt that a worker hands over is in their browser no more. */
export const receiptShownHeader = ({ slug, origin }: Options): string => gone('sent', `/s/${slug}`, origin)

/** The cookies of somebody for whom a worker types. */
export function typingHeaders(token: string, { slug, origin }: Options): Headers {
  const secure = isSecure(origin)
  const headers = new Headers()
  headers.append('Set-Cookie', gone('sent', `/s/${slug}`, origin))
  headers.append('Set-Cookie', guestHeader(token, secure))
  headers.append('Set-Cookie', serialise(typingCookie, 'yes', { path: `/s/${slug}`, maxAge: aDay, secure }))
  return headers
}

/**
 * Takes everything out of a browser that one person left in it: which guest they are, what they sent last, the language
 * and the wording they read in, and copies of what they typed.
 */
export function forgettingHeaders({ slug, origin }: Options): Headers {
  const headers = new Headers({ 'Clear-Site-Data': '"storage"', 'Cache-Control': 'private, no-store' })
  const names = [
    [guestCookie, '/'],
    ['sent', `/s/${slug}`],
    [typingCookie, `/s/${slug}`],
    ['style', '/s'],
    ['lang', '/'],
  ] as const
  for (const [name, path] of names) headers.append('Set-Cookie', gone(name, path, origin))
  return headers
}
