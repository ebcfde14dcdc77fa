/** The same numbers for the same seed on every machine: mulberry32. @returns draws from 0 up to, not including, 1 */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Puts a list in a random order, in place: Fisher and Yates. */
export function shuffle<List extends Int32Array | unknown[]>(list: List, random: () => number): List {
  for (let last = list.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const kept = list[last]
    list[last] = list[other]!
    list[other] = kept!
  }
  return list
}
