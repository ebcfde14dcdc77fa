import type { WordCount } from '#domain/workshops/schema/counts.ts'

/** How large the classes of `results-by-kind.css` write, against the text around the cloud. */
const sizes = [1, 1.25, 1.55, 1.9, 2.3, 2.75]
/** The cloud of a projector: its width against its text, and how much of it words can cover when lines end unevenly. */
const wall = { width: 19, line: 1.55, cover: 0.85 }
export type CloudWord = WordCount & { size: number }

const widthOf = (word: string, size: number) => word.length * 0.58 * (sizes[size - 1] ?? 1)
const areaOf = ({ word, size }: CloudWord) => (widthOf(word, size) + 0.6) * 1.25 * (sizes[size - 1] ?? 1)

/** By the root of the number of people, as the area of a word is what the eye compares; a long one stays on its line. */
function sizeOf({ word, people }: WordCount, most: number): number {
  let size = Math.max(1, Math.round(sizes.length * Math.sqrt(people / most)))
  while (size > 1 && widthOf(word, size) > wall.width - 1) size--
  return size
}

/**
 * The same words always make the same cloud: what most wrote stands in the middle, the rest to both sides of it in turn.
 * @param words most people first
 * @param lines that there is room for; what most wrote comes in first
 */
export function cloudOf(words: readonly WordCount[], lines = Number.POSITIVE_INFINITY): CloudWord[] {
  const most = Math.max(1, ...words.map(({ people }) => people))
  let room = wall.width * lines * wall.line * wall.cover
  const fitting: CloudWord[] = []
  for (const word of words) {
    const sized = { ...word, size: sizeOf(word, most) }
    room -= areaOf(sized)
    if (room < 0 && fitting.length > 0) break
    fitting.push(sized)
  }
  return [...fitting.filter((_, index) => index % 2 === 1).reverse(), ...fitting.filter((_, index) => index % 2 === 0)]
}
