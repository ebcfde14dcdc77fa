import { guestCookie, guestDays } from '#domain/guests/schema.ts'

/** Says for half an hour which form was sent last, so that the receipt is there after a reload and in no address. */
const sentCookie = 'sent'
const halfAnHour = 1800
const aDay = 86_400

/** The `guest` cookie's token, if the browser has one. */
export const guestToken = (request: Request): string | null => readCookie(request, guestCookie)

export const guestHeader = (token: string, secure: boolean): string =>
  serialise(guestCookie, token, { path: '/', maxAge: guestDays * aDay, secure })

export const sentSubmission = (request: Request): string | null => readCookie(request, sentCookie)

/** For the pages of one survey only. */
export const sentHeader = (submissionId: string, slug: string, secure: boolean): string =>
  serialise(sentCookie, submissionId, { path: `/s/${slug}`, maxAge: halfAnHour, secure })

/**
 * Says on this phone that it has answered a survey which takes one response from each: that, and no more. Nobody keeps a
 * copy, and no other page than the survey's gets to see it.
 */
const answeredCookie = 'answered'

/** Days: the longest that browsers keep anything. Every visit to an open survey begins them anew. */
const answeredDays = 400

export const hasAnsweredHere = (request: Request): boolean => readCookie(request, answeredCookie) !== null

export const answeredHeader = (slug: string, secure: boolean): string =>
  serialise(answeredCookie, 'yes', { path: `/s/${slug}`, maxAge: answeredDays * aDay, secure })

/** Its answers were taken back: this phone may answer again. */
export const notAnsweredHeader = (slug: string, secure: boolean): string =>
  serialise(answeredCookie, '', { path: `/s/${slug}`, maxAge: 0, secure })

/** Whether cookies may go over https alone. */
export const isSecure = (origin: string): boolean => origin.startsWith('https:')

export function readCookie(request: Request, name: string): string | null {
  const header = request.headers.get('cookie') ?? ''
  return new RegExp(`(?:^|;\\s*)${name}=([\\w-]+)`).exec(header)?.[1] ?? null
}

export const serialise = (
  name: string,
  value: string,
  { path, maxAge, secure }: { path: string; maxAge: number; secure: boolean },
) => `${name}=${value}; Path=${path}; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`

/** An answer to a refused form that sets a cookie too. */
export function withHeaders<Answer extends { init: ResponseInit | null }>(
  answer: Answer,
  more: Record<string, string>,
): Answer {
  const headers = new Headers(answer.init?.headers)
  for (const [name, value] of Object.entries(more)) headers.append(name, value)
  return Object.assign(answer, { init: { ...answer.init, headers } })
}
