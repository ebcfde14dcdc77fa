import { plainLetters } from './words.ts'

/** The words that count when two texts are compared: no case, signs or accents. */
export const comparedWords = (text: string): string[] => plainLetters(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/** Shorter texts are alike only when they are the same: "more buses" and "more benches" share half their words. */
const fewestWords = 6
const [bands, rows] = [8, 2]
/** Share of word triples in both, from which two texts say the same. */
const alikeFrom = 0.6

/** FNV-1a of 32 bits. */
function hash(text: string, seed: number): number {
  let value = (0x811c9dc5 ^ seed) >>> 0
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0
  return (value ^ (value >>> 15)) >>> 0
}

function shinglesOf(words: readonly string[]): Set<string> {
  const shingles = new Set<string>()
  for (let at = 0; at + 2 < words.length; at += 1) shingles.add(words.slice(at, at + 3).join(' '))
  return shingles
}

/**
 * Numbers that texts which say nearly the same are likely to share, for looking them up: two texts with six of ten
 * word triples in common share one of the eight with a chance of 97 in 100. None for short texts.
 */
export function bandsOf(words: readonly string[]): number[] {
  if (words.length < fewestWords) return []
  const hashes = Array.from(shinglesOf(words), (each) => hash(each, 0))
  const least = Array.from({ length: bands * rows }, (_, turn) => {
    const mix = Math.imul(turn + 1, 0x9e3779b1) | 1
    let smallest = 0xffffffff
    for (const each of hashes) {
      const mixed = Math.imul(each ^ (each >>> 16), mix) >>> 0
      if (mixed < smallest) smallest = mixed
    }
    return smallest
  })
  // Signed, as the database keeps integers.
  return Array.from({ length: bands }, (_, band) => hash(least.slice(band * rows, (band + 1) * rows).join(), band) | 0)
}

/** Whether two texts say nearly the same in nearly the same words. */
export function isAlike(one: readonly string[], other: readonly string[]): boolean {
  if (one.join(' ') === other.join(' ')) return true
  if (Math.min(one.length, other.length) < fewestWords) return false
  const [first, second] = [shinglesOf(one), shinglesOf(other)]
  let shared = 0
  for (const each of first) if (second.has(each)) shared += 1
  return shared / (first.size + second.size - shared) >= alikeFrom
}

/** Many people, the same words, and enough of them that nobody hits on them alone. */
export const isCampaign = (people: number, words: number): boolean => people >= 5 && words >= 8
