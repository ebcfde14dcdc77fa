/** Pages that nobody else at the same machine may find again with the back button. */
const secret = /^\/(work|receipt|sign-in|first-administrator)(\/|\.|$)/

/** Every page depends on cookies (language, who asks), so no cache in between may keep it. A route's own wish wins. */
export function setCachingHeaders(headers: Headers, pathname: string): void {
  if (!headers.has('Cache-Control')) {
    headers.set('Cache-Control', secret.test(pathname) ? 'private, no-store' : 'private, no-cache')
  }
  headers.append('Vary', 'Cookie, Accept-Language')
}
