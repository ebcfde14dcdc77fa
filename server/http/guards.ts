import type { RequestHandler, Response } from 'express'
import { isForwarded } from '#server/forwarded.ts'

/** Ten answers of 10,000 characters in a script of three bytes a character, and room for the form around them. */
const largestBody = 384 * 1024

const refuse = (response: Response, status: number, message: string) =>
  response.status(status).type('text/plain').send(`${message}\n`)

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

/** Refuses bodies that are too large before anything reads them; a body must say its length. */
export const bodyLimit: RequestHandler = (request, response, next) => {
  const length = request.headers['content-length']
  if (request.headers['transfer-encoding'] && length === undefined)
    refuse(response, 411, 'Please send the length of what you send.')
  else if (Number(length ?? 0) > largestBody)
    refuse(response, 413, 'That is too much at once. Please send a shorter text. Nothing was changed.')
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
