import type { RequestHandler } from 'express'
import { isForwarded } from '#server/forwarded.ts'
import { refuse, unreadableAddress } from './refuse.ts'

/** Demo mode signs anybody in: it answers to this machine alone, under names a page elsewhere cannot point here. */
export const onlyThisMachine: RequestHandler = (request, response, next) => {
  if (isForwarded(request.headers)) {
    refuse(
      response,
      403,
      'This is a demo and answers to this machine alone. Set ORIGIN and DATABASE_URL to run it for real.',
    )
    return
  }
  const host = (request.headers.host ?? '').replace(/:\d+$/, '')
  if (['localhost', '127.0.0.1', '[::1]'].includes(host)) next()
  else refuse(response, 421, 'This is a demo: open it as http://localhost on the machine it runs on.')
}

/** A real place answers under its own address: a Host header made up elsewhere must not end in links or cookies. */
export const onlyUnder =
  (origin: string): RequestHandler =>
  (request, response, next) => {
    if (request.headers.host === new URL(origin).host || request.path === '/healthz') next()
    else refuse(response, 421, 'This address is not served here.')
  }

/** No address of ours has a zero byte in it, and a database takes none: each page would have to look for it. */
export const readableAddress: RequestHandler = (request, response, next) => {
  if (request.url.includes('%00')) refuse(response, 400, unreadableAddress)
  else next()
}

/** A form on another site cannot post here in somebody's name. Cookies are SameSite=Lax; this is the second lock. */
export const sameOriginPosts =
  (allowed: (origin: string) => boolean): RequestHandler =>
  (request, response, next) => {
    if (['GET', 'HEAD', 'OPTIONS'].includes(request.method)) return next()
    const { origin, 'sec-fetch-site': site } = request.headers
    if (origin ? allowed(origin) : site === undefined || site === 'same-origin' || site === 'none') next()
    else refuse(response, 403, 'This form came from another site. Please open the page here and send it again.')
  }
