/** Pages that nobody else at the same machine may find again with the back button. */
const secret = /^\/(work|preview|receipt|sign-in|first-administrator|invited|forgotten|new-password)(\/|\.|$)/

/** A kiosk, or a worker who types for somebody: others come to the same browser next. */
const shared = /(?:^|;\s*)(?:kiosk|typing-for)=/

/** Every page depends on cookies (language, who asks), so no cache in between may keep it. A route's own wish wins. */
export function setCachingHeaders(headers: Headers, request: Request): void {
  if (!headers.has('Cache-Control')) {
    const isSecret = secret.test(new URL(request.url).pathname) || shared.test(request.headers.get('cookie') ?? '')
    headers.set('Cache-Control', isSecret ? 'private, no-store' : 'private, no-cache')
  }
  headers.append('Vary', 'Cookie, Accept-Language')
}
