import { type AppLoadContext, redirect } from '@remix-run/node'
import { guestToken, sentSubmission } from '#app/surveys/cookies.server.ts'
import { findGuestId } from '#domain/guests/commands.ts'
import { readForm } from '#domain/surveys/queries/drafts.ts'
import { forgetGuest } from '#domain/ways-in/commands/begin-for.ts'
import { type Kiosk, readHasDraft, readKiosk, readSlugOfKiosk } from '#domain/ways-in/queries/kiosks.ts'
import { isTyping, kioskToken, noKioskHeaders } from './cookies.server.ts'

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
  if (!kiosk) return frameWithout(asked)
  const start = `/s/${kiosk.slug}`
  const pathname = new URL(asked.request.url).pathname.replace(/\.data$/, '')
  if (!beside.includes(pathname)) {
    const rest = pathname === start || pathname.startsWith(`${start}/`) ? pathname.slice(start.length) : null
    if (rest === null) throw redirect(start)
    if (!forAll.test(rest) && !(await hasBegun(asked, kiosk))) throw redirect(start)
  }
  return { kiosk: kiosk.slug, isTyping: false }
}

/**
 * A browser that is no kiosk; or none any more, as when its survey closed or the desk ended it. Whoever is in the middle
 * of a form may still finish it, and is watched over as before. With any other page all that was left there goes.
 */
async function frameWithout({ context, request }: Asked): Promise<SharedFrame> {
  const token = kioskToken(request)
  if (token === null) return { kiosk: null, isTyping: isTyping(request) }
  const { domain, origin } = context
  const slug = (await readSlugOfKiosk(domain, token)) ?? ''
  const url = new URL(request.url)
  const pathname = url.pathname.replace(/\.data$/, '')
  const isWithin = slug !== '' && pathname.startsWith(`/s/${slug}/`)
  if (isWithin && (pathname.endsWith('/kiosk/next') || (await isUnderWay({ context, request }, slug, pathname))))
    return { kiosk: slug, isTyping: false }
  await forgetGuest(domain, guestToken(request))
  throw redirect(pathname + url.search, { headers: noKioskHeaders({ slug, origin }) })
}

async function isUnderWay({ context: { domain }, request }: Asked, slug: string, pathname: string): Promise<boolean> {
  if (pathname.endsWith('/thanks')) return sentSubmission(request) !== null
  const form = await readForm(domain, slug, await findGuestId(domain, guestToken(request)))
  return form.ok && form.value.draft !== undefined
}

async function hasBegun({ context: { domain }, request }: Asked, { surveyId }: Kiosk): Promise<boolean> {
  return readHasDraft(domain.db, surveyId, await findGuestId(domain, guestToken(request)))
}
