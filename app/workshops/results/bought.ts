import type { RankedRow } from './ranked-rows.ts'

/**
 * What an envelope pays for when the things most people chose come first, one after the other: what does not fit any
 * more is left out, and a cheaper one after it may still fit.
 * @param rows most support first
 */
export function bought(rows: readonly RankedRow[], envelope: number): { ids: ReadonlySet<string>; left: number } {
  const ids = new Set<string>()
  let left = envelope
  for (const { row, choice } of rows) {
    const cost = choice.cost ?? 0
    if (cost > left || Object.keys(row.people).length === 0) continue
    ids.add(choice.id)
    left -= cost
  }
  return { ids, left }
}
