/** What a link may say about where somebody found it. Other ways in are for the product to know. */
export const waysByLink = ['qr', 'poster', 'card'] as const
export type WayByLink = (typeof waysByLink)[number]

/** @param from as it stands in an address or a form */
export const wayByLink = (from: unknown): WayByLink | undefined => waysByLink.find((way) => way === from)

/** An address that carries on where somebody came from, until there is a form that remembers it. */
export function withWay(path: string, from: WayByLink | undefined): string {
  return from ? `${path}${path.includes('?') ? '&' : '?'}from=${from}` : path
}
