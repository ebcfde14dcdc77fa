/**
 * What fits on a projector, in heights of its text. `wall.css` sizes that text by the screen, so that on any screen of 16
 * to 9 these stand on it. Counted rather than measured, so that the page comes from the server as it stays, and stays so
 * where no script runs. On a narrower screen there is more height for the same width, which rows fill and cards leave.
 */
export const whole = { lines: 23.9, width: 29.5 }
/** How many times as large as the wall's text a few words are written at most: beyond it nobody reads faster. */
export const largest = 2.6

/** Of a script: the height of a line, and the width of a letter, both as a part of the text's height. */
export type Script = { line: number; bold: number; plain: number }
const latin: Script = { line: 1.25, bold: 0.53, plain: 0.49 }
/** Nastaliq is written tall and close: `wall.css` gives its lines as much. Without it on the machine, ours is wider. */
const nastaliq: Script = { line: 1.75, bold: 0.5, plain: 0.53 }
export const scriptOf = (languages: readonly string[]): Script => (languages.includes('ur') ? nastaliq : latin)

/** Lines that a text takes where one holds so many letters; a word that is longer goes on in the next. */
export function linesAt(text: string, letters: number): number {
  let lines = 0
  if (text === '') return lines
  for (const part of text.split('\n')) {
    lines++
    let left = letters
    for (const word of part.split(' ')) {
      if (word.length > left && left < letters) {
        lines++
        left = letters
      }
      lines += Math.max(0, Math.ceil(word.length / letters) - 1)
      left -= (word.length % letters) + 1
    }
  }
  return lines
}

/**
 * The size of a question's letters: the longer it is, the smaller, and still read from the back. `least`, where a word to
 * everybody and what else stands there leave no room below it.
 */
export function promptSize(text: string, isTight = false): keyof typeof scales {
  if (isTight) return 'least'
  if (text.length <= 64) return 'short'
  return text.length <= 120 ? 'middle' : 'long'
}
const scales = { short: 1.75, middle: 1.4, long: 1.15, least: 1 }

type Above = {
  prompt: string
  message: string | null
  /** What else stands above or below, each on a line of its own. */
  beside: readonly string[]
  language: string
  isTight?: boolean
}

/** A line below, of however many letters, with the space before it. */
export const lineOf = (text: string, language: string): number => {
  const { plain } = scriptOf([language])
  return linesAt(text, Math.floor(whole.width / plain)) * (language === 'ur' ? 1.6 : 1.35) + 0.35
}

/** The height that is left for a result, choices or cards. */
export function roomBelow({ prompt, message, beside, language, isTight = false }: Above): number {
  const isTall = language === 'ur'
  const { bold } = scriptOf([language])
  const line = isTall ? 1.6 : 1.35
  const linesOf = (text: string, width: number, letter: number) => linesAt(text, Math.floor(width / letter))
  const scale = scales[promptSize(prompt, isTight)]
  const question = scale * (linesOf(prompt, whole.width / scale, bold) * (isTall ? 1.6 : 1.2) + (isTall ? 0.6 : 0.3))
  const banner = message ? linesOf(message, whole.width - 3.5, bold) * line + 1.7 : 0
  const others = beside.reduce((sum, text) => sum + lineOf(text, language), 0)
  // Edges, and the evening's title with whether it is open.
  return Math.max(2.5, whole.lines - 1.9 - (line + 0.45) - question - banner - others)
}
