import type { Request, RequestHandler } from 'express'
import { refuse } from './refuse.ts'

/** Ten answers of 10,000 characters in a script of three bytes a character, and room for the form around them. */
const largestBody = 384 * 1024
/**
 * Where people who signed in may send more. The routes behind have limits of their own and say in words what to do;
 * these are for what nobody would send in good faith.
 */
const larger: readonly { path: RegExp; bytes: number }[] = [
  // A photo of 40 MB is read to its end, and dropped, so that its sender can be told.
  { path: /^\/work\/[^/]+\/pictures$/, bytes: 64 * 1024 * 1024 },
  // A file of a million rows is read to its end, and dropped, so that its sender can be told.
  { path: /^\/work\/[^/]+\/surveys\/[^/]+\/import(\.data)?$/, bytes: 256 * 1024 * 1024 },
  // A survey of a hundred questions in many editions, as a form makes it longer.
  { path: /^\/work\/[^/]+\/surveys\/[^/]+\/design(\/[a-z]+)?(\.data)?$/, bytes: 4 * 1024 * 1024 },
]

/**
 * The pages people answer on. What is longer than a form may be is read to its end, and dropped, so that a page in their
 * own language can say so.
 */
const answering = /^\/s\/[^/]+\/(q\/\d{1,3}|all|check|about-you)(\.data)?$/
const longestAnswers = 8 * 1024 * 1024

/**
 * Refuses bodies that are too large before anything reads them; a body must say its length.
 * @param isSignedIn asked only where it matters: it costs a look into the database
 */
export const bodyLimit =
  (isSignedIn: (request: Request) => Promise<boolean>): RequestHandler =>
  (request, response, next) => {
    const length = Number(request.headers['content-length'] ?? 0)
    if (request.headers['transfer-encoding'] && request.headers['content-length'] === undefined)
      return void refuse(response, 411, 'Please send the length of what you send.')
    if (length <= largestBody) return next()
    if (length <= longestAnswers && answering.test(request.path)) return next()
    const tooMuch = () =>
      void refuse(response, 413, 'That is too much at once. Please send a shorter text. Nothing was changed.')
    const most = larger.find(({ path }) => path.test(request.path))?.bytes ?? largestBody
    if (length > most) return tooMuch()
    isSignedIn(request).then((isStaff) => (isStaff ? next() : tooMuch()), next)
  }
