import type { WordCount } from '#domain/workshops/schema/counts.ts'

/** The largest of the sizes that a word can have. */
const largest = 6
export type CloudWord = WordCount & { size: number }

/**
 * The same words always make the same cloud: what most wrote stands in the middle, the rest to both sides of it in turn.
 * Sizes go by the root of the number of people, as the area of a word is what the eye compares.
 */
export function cloudOf(words: readonly WordCount[]): CloudWord[] {
  const most = Math.max(1, ...words.map(({ people }) => people))
  const sized = words.map((word) => ({
    ...word,
    size: Math.max(1, Math.round(largest * Math.sqrt(word.people / most))),
  }))
  const before = sized.filter((_, index) => index % 2 === 1).reverse()
  return [...before, ...sized.filter((_, index) => index % 2 === 0)]
}
