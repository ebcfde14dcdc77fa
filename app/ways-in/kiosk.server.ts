import { type AppLoadContext, redirect } from '@remix-run/node'
import { guestToken } from '#app/surveys/cookies.server.ts'
import { findGuestId } from '#domain/guests/commands.ts'
import { type Kiosk, readHasDraft, readKiosk } from '#domain/ways-in/queries/kiosks.ts'
import { isTyping, kioskToken } from './cookies.server.ts'

type Asked = { context: AppLoadContext; request: Request }

/** The kiosk that this browser is. Asks the database only where there is a cookie. */
export const kioskOf = ({ context, request }: Asked): Promise<Kiosk | undefined> =>
  readKiosk(context.domain, kioskToken(request))

/** What somebody at a kiosk needs beside the survey: what happens with their words, and who helps. */
const beside = ['/help', '/privacy']
/** Pages of a survey that are nobody's own. The rest are for whoever began, and for nobody after them. */
const forAll = /^(\/(kiosk|kiosk\/next|thanks|poster))?$/

export type SharedFrame = { kiosk: string | null; isTyping: boolean }

/**
 * Keeps a kiosk to its survey, on every public page at once: all others lead back to its start, and so do the questions
 * when nobody has begun, as when somebody presses "Back" after the last person finished.
 */
export async function sharedFrame(asked: Asked): Promise<SharedFrame> {
  const kiosk = await kioskOf(asked)
  if (!kiosk) return { kiosk: null, isTyping: isTyping(asked.request) }
  const start = `/s/${kiosk.slug}`
  const pathname = new URL(asked.request.url).pathname.replace(/\.data$/, '')
  if (!beside.includes(pathname)) {
    const rest = pathname === start || pathname.startsWith(`${start}/`) ? pathname.slice(start.length) : null
    if (rest === null) throw redirect(start)
    if (!forAll.test(rest) && !(await hasBegun(asked, kiosk))) throw redirect(start)
  }
  return { kiosk: kiosk.slug, isTyping: false }
}

async function hasBegun({ context: { domain }, request }: Asked, { surveyId }: Kiosk): Promise<boolean> {
  return readHasDraft(domain.db, surveyId, await findGuestId(domain, guestToken(request)))
}
