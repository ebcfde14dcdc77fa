/** What is being typed, kept in this browser until it is sent: a flat battery must cost nobody their words. */

type Copy = {
  text: string
  /** What the server held when this was typed. If it holds something else by now, the copy is old; nothing is no news. */
  before: string
  at: number
}

/** As long as the server keeps a draft. */
const longestKept = 7 * 86_400_000
const prefix = (slug: string) => `said-and-done/${slug}/`

/** @returns whether the browser took it: it may be full, or forbid it */
export function keepCopy(slug: string, questionKey: string, text: string, before: string): boolean {
  try {
    localStorage.setItem(prefix(slug) + questionKey, JSON.stringify({ text, before, at: Date.now() } satisfies Copy))
    return true
  } catch {
    return false
  }
}

/** What was typed here on top of what the server holds; undefined when there is nothing newer. */
export function readCopy(slug: string, questionKey: string, before: string): string | undefined {
  try {
    const copy = JSON.parse(localStorage.getItem(prefix(slug) + questionKey) ?? 'null') as Copy | null
    // The server holds nothing any more when this was typed after sending: then these words are here alone.
    const isOld = before !== '' && copy?.before !== before
    if (!copy || isOld || copy.text === before) return undefined
    return Date.now() - copy.at < longestKept ? copy.text : undefined
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
