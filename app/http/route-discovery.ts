import type { EntryContext } from '@remix-run/node'

/** Pages of the workspace, and the one that leads there. */
const isOfStaff = (path: string) => /^\/(work|sign-in)(\/|$)/.test(path)

const onDemand = '"v3_lazyRouteDiscovery":true'

/**
 * A public page asks which scripts a link needs when the link comes into sight: the list of all routes would be 8 kB of the
 * little that a phone may be asked for. The workspace fetches that list once, as a file that browsers keep: a queue would
 * ask again for each text that it leads to, and with each decision about one.
 */
export function withItsRoutes(remix: EntryContext, request: Request): EntryContext {
  if (!isOfStaff(new URL(request.url).pathname)) return remix
  return {
    ...remix,
    future: { ...remix.future, v3_lazyRouteDiscovery: false },
    // What the browser reads of it.
    serverHandoffString: remix.serverHandoffString?.replace(onDemand, onDemand.replace('true', 'false')),
  }
}
