import { letters, style } from './xlsx-parts.ts'
import { inlineText, looksLikeFormula, mostInCell, piecesOf } from './xlsx-text.ts'

export type Cell = string | number | boolean | Date | null

export type Column = {
  name: string
  /** In characters of the usual font. */
  width?: number
  /** Cells that a text of this column may need, where it can be longer than one holds: the others follow it at once. */
  cells?: number
}

/** One column of the file: the nth cell of one of the sheet's. */
type Slot = { name: string; letters: string; width: number | undefined }

export type Layout = {
  slots: readonly Slot[]
  /** For each column of the sheet its first slot. */
  starts: readonly number[]
  /** For each column of the sheet how many slots it has. */
  counts: readonly number[]
  /** What a text is called that needs more cells than its column has. */
  names: readonly string[]
}

/** Excel's own. */
const mostColumns = 16_384

/** Where each column stands. Names are told apart, as a table's must be. Throws where there are more than Excel takes. */
export function layOut(columns: readonly Column[]): Layout {
  const slots: Slot[] = []
  const starts: number[] = []
  const taken = new Set<string>()
  for (const { name, width, cells = 1 } of columns) {
    starts.push(slots.length)
    for (let cell = 1; cell <= Math.max(1, cells); cell += 1) {
      const told = apart(cell === 1 ? name : `${name} (continued${cell === 2 ? '' : ` ${cell}`})`, taken)
      slots.push({ name: told, letters: letters(slots.length), width })
    }
  }
  if (slots.length > mostColumns) throw new RangeError(`${slots.length} columns are more than a spreadsheet takes`)
  const counts = columns.map(({ cells = 1 }) => Math.max(1, cells))
  return { slots, starts, counts, names: columns.map(({ name }) => name) }
}

function apart(name: string, taken: Set<string>): string {
  const plain = name.replace(/\s+/g, ' ').trim() || 'column'
  let told = plain
  for (let number = 2; taken.has(told.toLowerCase()); number += 1) told = `${plain} (${number})`
  taken.add(told.toLowerCase())
  return told
}

export const headerRow = ({ slots }: Layout): string =>
  `<row r="1">${slots.map((slot) => `<c r="${slot.letters}1" s="${style.header}" t="inlineStr"><is>${inlineText(slot.name)}</is></c>`).join('')}</row>`

/** @param row as it is numbered in the sheet, where the header is 1 */
export function rowOf({ slots, starts, counts, names }: Layout, cells: readonly Cell[], row: number): string {
  let xml = `<row r="${row}">`
  /** What found no room beside its column: behind the last one, and each says what it goes on with. */
  let overflow: string[] | undefined
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at]
    if (cell === null || cell === undefined) continue
    const start = starts[at]
    if (start === undefined) throw new RangeError('a row has more cells than its sheet has columns')
    if (typeof cell !== 'string' || cell.length <= mostInCell) {
      xml += cellOf((slots[start] as Slot).letters + row, cell)
      continue
    }
    const [own, others] = shared(piecesOf(cell), counts[at] as number)
    own.forEach((piece, nth) => {
      xml += cellOf((slots[start + nth] as Slot).letters + row, piece)
    })
    overflow = [...(overflow ?? []), ...marked(others, `[${names[at]} (continued)] `)]
  }
  overflow?.forEach((piece, nth) => {
    xml += cellOf(letters(slots.length + nth) + row, piece)
  })
  return `${xml}</row>`
}

const shared = (pieces: string[], room: number): [string[], string[]] => [pieces.slice(0, room), pieces.slice(room)]

/** The mark takes room too, so what is left is divided anew. */
function marked(pieces: readonly string[], mark: string): string[] {
  const room = mostInCell - mark.length
  return piecesOf(pieces.join(''), room).map((piece) => mark + piece)
}

const dayMilliseconds = 86_400_000
/** 1 March 1900 in Excel's count: before it, Excel counts a day that never was. */
const firstDay = 61
/** Digits that Excel keeps of a number. */
const mostWhole = 999_999_999_999_999

function cellOf(ref: string, cell: Exclude<Cell, null>): string {
  if (typeof cell === 'string')
    return `<c r="${ref}"${looksLikeFormula(cell) ? ` s="${style.text}"` : ''} t="inlineStr"><is>${inlineText(cell)}</is></c>`
  if (typeof cell === 'boolean') return `<c r="${ref}" t="b"><v>${cell ? 1 : 0}</v></c>`
  if (cell instanceof Date) {
    const days = cell.getTime() / dayMilliseconds + 25_569
    if (!(days >= firstDay)) return cellOf(ref, cell.toISOString())
    return `<c r="${ref}" s="${Number.isInteger(days) ? style.day : style.moment}"><v>${days}</v></c>`
  }
  if (!Number.isFinite(cell) || Math.abs(cell) > mostWhole) return cellOf(ref, String(cell))
  return `<c r="${ref}"><v>${cell}</v></c>`
}
