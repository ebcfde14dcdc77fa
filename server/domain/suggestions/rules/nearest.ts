import type { Rows } from './rows.ts'

export type Near = { row: number; likeness: number }

/**
 * Of some rows those most like a vector, the nearest first. Rows of length one and a vector of length one give the
 * cosine; what has nothing in common is no neighbour.
 */
export function nearestRows(rows: Rows, members: Int32Array, vector: Float32Array, most: number): Near[] {
  const found: Near[] = []
  for (const row of members) {
    const likeness = rows.dot(row, vector)
    if (likeness <= 0 || (found.length === most && likeness <= found[most - 1]!.likeness)) continue
    // A list of eight is quicker kept in order than as a heap.
    let at = found.length < most ? found.length : most - 1
    for (; at > 0 && found[at - 1]!.likeness < likeness; at--) found[at] = found[at - 1]!
    found[at] = { row, likeness }
  }
  return found
}

/** How much the neighbours speak for each label: shares of their likeness, squared so that the nearest counts most. */
export function votesOf(
  near: readonly Near[],
  labelsOf: (row: number) => readonly number[],
  labels: number,
): Float32Array {
  const votes = new Float32Array(labels)
  let all = 0
  for (const { row, likeness } of near) {
    const weight = likeness * likeness
    all += weight
    for (const label of labelsOf(row)) votes[label]! += weight
  }
  if (all > 0) for (let label = 0; label < labels; label++) votes[label]! /= all
  return votes
}

/** A row of a table as a vector of its own. */
export function vectorOf(rows: Rows, row: number): Float32Array {
  const vector = new Float32Array(rows.width)
  rows.addTo(row, 1, vector)
  return vector
}
