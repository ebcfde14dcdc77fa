const firstWait = 1000
const longestWait = 30_000

/**
 * Fetches a part of a page that works without it, again and again while the network is away: a part that did not come
 * must not break what is there.
 */
export async function fetchPatiently<Part>(fetchPart: () => Promise<Part>): Promise<Part> {
  for (let wait = firstWait; ; wait = Math.min(longestWait, 2 * wait)) {
    try {
      return await fetchPart()
    } catch (missed) {
      // A server has all its parts: there it is a bug.
      if (typeof document === 'undefined') throw missed
      await new Promise((waited) => setTimeout(waited, wait))
    }
  }
}
