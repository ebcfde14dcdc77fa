import { asPlainText } from '#domain/kernel/csv.ts'

/** A cell holds no more, in UTF-16 units; Excel calls a file with more broken, and mends it by cutting. */
export const mostInCell = 32_767

/** What XML must not or cannot hold as it is, what readers would take for an escape, and blanks that they would drop. */
const unsafe = /[&<>"\p{Cc}\p{Cs}\ufffe\uffff]|_x[0-9a-f]{4}_|^\s|\s$/iu
const markup: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const special = /[&<>"\ufffe\uffff]|(?![\t\n\r])[\p{Cc}\p{Cs}]|_(?=x[0-9a-f]{4}_)/giu

/**
 * Text for XML. Characters that XML has no place for go in as `_xHHHH_`, which spreadsheets read back as the character,
 * so that nothing is lost and the file opens; what looks like such an escape is escaped itself.
 */
export const escaped = (text: string): string =>
  unsafe.test(text)
    ? text.replace(special, (found) => {
        if (found in markup) return markup[found] as string
        // Half of a pair stands for no character at all.
        if (/\p{Cs}/u.test(found)) return '\ufffd'
        return `_x${(found === '_' ? 0x5f : found.charCodeAt(0)).toString(16).toUpperCase().padStart(4, '0')}_`
      })
    : text

/** Inside `<is>`: blanks at the ends and line ends stay, and no reader makes a formula of it. */
export const inlineText = (text: string): string =>
  unsafe.test(text) ? `<t xml:space="preserve">${escaped(text)}</t>` : `<t>${text}</t>`

/** Whether a spreadsheet would reckon with it once somebody edits the cell, or saves it as CSV. */
export const looksLikeFormula = (text: string): boolean => asPlainText(text) !== text

/** A text in pieces that a cell can hold, in order; none ends inside a character. */
export function piecesOf(text: string, most = mostInCell): string[] {
  const pieces: string[] = []
  for (let from = 0; from < text.length; ) {
    let to = Math.min(text.length, from + most)
    const last = text.charCodeAt(to - 1)
    if (to < text.length && last >= 0xd800 && last <= 0xdbff) to -= 1
    pieces.push(text.slice(from, to))
    from = to
  }
  return pieces
}
