/**
 * A path on this site, for "where to go afterwards": anything that a browser could read as another site's address
 * becomes the fallback.
 */
export function sameSitePath(wanted: string | null | undefined, fallback: string): string {
  if (!wanted?.startsWith('/') || /[\\\s]/.test(wanted)) return fallback
  const base = 'http://here.invalid'
  const url = URL.canParse(wanted, base) ? new URL(wanted, base) : undefined
  return url?.origin === base && !url.pathname.startsWith('//') ? url.pathname + url.search : fallback
}
