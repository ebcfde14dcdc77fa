/**
 * What fits on a projector, in lines of its text: `wall.css` sizes that text so that 25 lines of 30 wide stand on any
 * screen of 16 to 9. Counted rather than measured, so that the page comes from the server as it stays.
 */
export const whole = { lines: 25, width: 30 }
/** The width of a letter, as a part of its height, in bold. */
const letter = 0.55
const lineHeight = 1.35
/** Nastaliq is written tall: `wall.css` gives its lines this much more. */
export const heightOf = (language: string) => (language === 'ur' ? 1.35 : 1)

/** Lines of a text of this width, in letters' heights. */
export const linesOf = (text: string, width: number) => Math.max(1, Math.ceil((text.length * letter) / width))

/** The size of a question's letters: the longer it is, the smaller, and still read from the back. */
export function promptSize(text: string): 'short' | 'middle' | 'long' {
  if (text.length <= 64) return 'short'
  return text.length <= 120 ? 'middle' : 'long'
}
const scales = { short: 1.75, middle: 1.4, long: 1.15 }

/** Lines that are left for a result or choices, under the question and whatever else stands there. */
export function roomBelow(prompt: string, message: string | null, language: string): number {
  const scale = scales[promptSize(prompt)]
  const question = linesOf(prompt, whole.width / scale) * scale * 1.25 + 0.5
  const banner = message ? linesOf(message, whole.width - 3) * lineHeight + 1.5 : 0
  // Edges, the evening's title, the line that says how many took part, and in the demo that it is one.
  const height = heightOf(language)
  const room = whole.lines - 3 - (1.6 + 1.7 + 1.7 + question + banner) * height
  return Math.max(3, room / height)
}

export type Shape = {
  /** Of the text, in letters' heights. */
  width: number
  /** Of the text; what is longer ends in an ellipsis. */
  mostLines: number
  /** Beside its text. */
  extra: number
  /** At least. */
  least?: number
}

/** How many of these texts, one below the other, have room; at least one. */
export function howManyFit(
  texts: readonly string[],
  room: number,
  { width, mostLines, extra, least = 0 }: Shape,
): number {
  let left = room
  let fitting = 0
  for (const text of texts) {
    left -= Math.max(Math.min(mostLines, linesOf(text, width)) * lineHeight, least) + extra
    if (left < 0) break
    fitting++
  }
  return Math.max(1, fitting)
}
