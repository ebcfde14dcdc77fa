import type { WordCount } from '#domain/workshops/schema/counts.ts'

/** How large the classes of `results-by-kind.css` write, against the text around the cloud. */
const sizes = [1, 1.25, 1.55, 1.9, 2.3, 2.75]
/** Where a cloud has to fit, in heights of the text around it; on a phone it grows downward. */
export type CloudRoom = { width: number; height: number }
export type CloudWord = WordCount & { size: number }
const gap = 0.6

const widthOf = (word: string, size: number) => word.length * 0.58 * (sizes[size - 1] ?? 1)

/** By the root of the number of people, as the area of a word is what the eye compares; a long one stays on its line. */
function sizeOf({ word, people }: WordCount, most: number, width: number): number {
  let size = Math.max(1, Math.round(sizes.length * Math.sqrt(people / most)))
  while (size > 1 && widthOf(word, size) > width) size--
  return size
}

/** Smaller than this none is written only because another that as many wrote is long. */
const leastAlike = 2

/** What as many wrote stands as large: a short word would seem to be said by more. */
function alike(words: readonly CloudWord[]): CloudWord[] {
  const sizes = new Map<number, number>()
  for (const { people, size } of words)
    if (size >= leastAlike) sizes.set(people, Math.min(size, sizes.get(people) ?? size))
  return words.map((word) => ({ ...word, size: Math.min(word.size, sizes.get(word.people) ?? word.size) }))
}

/** What most wrote stands in the middle, the rest to both sides of it in turn. */
const arranged = (words: readonly CloudWord[]): CloudWord[] => [
  ...words.filter((_, index) => index % 2 === 1).reverse(),
  ...words.filter((_, index) => index % 2 === 0),
]

/** How high these words stand where lines are so wide. */
function heightOf(words: readonly CloudWord[], width: number): number {
  let height = 0
  let left = 0
  let line = 0
  for (const { word, language, size } of words) {
    const wide = widthOf(word, size)
    if (wide > left) {
      height += line
      left = width
      line = 0
    }
    left -= wide + gap
    line = Math.max(line, (language === 'ur' ? 2 : 1.3) * (sizes[size - 1] ?? 1) * Math.max(1, Math.ceil(wide / width)))
  }
  return height + line
}

/**
 * The same words always make the same cloud.
 * @param words most people first
 * @param room that there is; what most wrote comes in first, and what is wider than it does not
 */
export function cloudOf(words: readonly WordCount[], room?: CloudRoom): CloudWord[] {
  const width = room?.width ?? 18
  const most = Math.max(1, ...words.map(({ people }) => people))
  const sized = alike(words.map((word) => ({ ...word, size: sizeOf(word, most, width) })))
  if (!room) return arranged(sized)
  const fitting: CloudWord[] = []
  for (const word of sized)
    if (widthOf(word.word, word.size) <= width && heightOf(arranged([...fitting, word]), width) <= room.height)
      fitting.push(word)
  return arranged(fitting)
}

/** How many times as large as the text around it a whole cloud can be, of these. */
export function cloudGrowth<Growth extends number>(
  words: readonly WordCount[],
  { width, height }: CloudRoom,
  growths: readonly Growth[],
): Growth | undefined {
  return growths.find(
    (growth) => cloudOf(words, { width: width / growth, height: height / growth }).length === words.length,
  )
}
