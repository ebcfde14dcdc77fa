/** What is being typed, kept in this browser until it is sent: a flat battery must cost nobody their words. */

type Copy = {
  values: string[]
  /**
   * What the server held when this was typed, and what was on its way there. If it holds something else by now, the copy
   * is old; nothing is no news.
   */
  before: string[][]
  at: number
}

/** As long as the server keeps a draft. */
const longestKept = 7 * 86_400_000
const prefix = (slug: string) => `said-and-done/${slug}/`

export const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/** @param before what the server may hold @returns whether the browser took it: it may be full, or forbid it */
export function keepCopy(slug: string, field: string, values: string[], before: string[][]): boolean {
  try {
    localStorage.setItem(prefix(slug) + field, JSON.stringify({ values, before, at: Date.now() } satisfies Copy))
    return true
  } catch {
    return false
  }
}

/** What was typed here on top of what the server holds; undefined when there is nothing newer. */
export function readCopy(slug: string, field: string, held: string[]): string[] | undefined {
  try {
    const copy = JSON.parse(localStorage.getItem(prefix(slug) + field) ?? 'null') as Copy | null
    if (!copy) return undefined
    // The server holds nothing any more when this was typed after sending: then these words are here alone.
    const isOld = held.length > 0 && !copy.before.some((before) => isSame(before, held))
    if (isOld || isSame(copy.values, held)) return undefined
    return Date.now() - copy.at < longestKept ? copy.values : undefined
  } catch {
    return undefined
  }
}

/** After sending, and when somebody begins again: nothing of it stays for the next person. */
export function forgetCopies(slug: string): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(prefix(slug))) localStorage.removeItem(key)
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
