/** Rows of a list that are in the page, by their numbers from 0: `to` is one past the last. */
export type Window = { from: number; to: number }

/** Above and below what is in sight, so that a quick scroll finds rows there. */
const spare = 12

/**
 * Which rows of a list are worth having in the page.
 *
 * @param top where the list begins, in pixels below the window's upper edge; negative once it is scrolled
 * @param view the window's height
 * @param row the height of each row
 */
export function windowOf(count: number, { top, view, row }: { top: number; view: number; row: number }): Window {
  const first = Math.floor(-top / row) - spare
  const last = Math.ceil((view - top) / row) + spare
  const from = Math.min(Math.max(0, first), Math.max(0, count - 1))
  return { from, to: Math.max(from, Math.min(count, last)) }
}

/** Those in the window, and any that must stay though it is elsewhere: the open one, the one that has focus. */
export function rowsIn({ from, to }: Window, count: number, keep: readonly number[]): number[] {
  const kept = keep.filter((row) => row >= 0 && row < count && (row < from || row >= to))
  const inside = Array.from({ length: to - from }, (_, index) => from + index)
  return [...new Set([...kept, ...inside])].sort((one, other) => one - other)
}
