import { largest, linesAt, type Script, whole } from './measures.ts'

/** How a row is laid out, in heights of its own text, as `wall-rows.css` does it. */
export type Layout = {
  name: 'beside' | 'above' | 'alone' | 'pairs' | 'list'
  /** The part of the width that words have, and what stands beside them in it. */
  share: number
  beside: number
  /** The part that a bar cannot do without, and what stands beside it: its number. */
  bar?: { share: number; number: number }
  /** The width that a row wants besides its words. */
  leastWidth?: number
  /** More than this many lines are cut. */
  mostLines: number
  /** A row besides its lines, and the least that its lines take. */
  extra: number
  least?: number
  /** Once, under all rows. */
  below?: number
  columns?: number
  isPlain?: boolean
}

/**
 * What the rows' sheet computes their size from: the width that the longest line wants, and the height of all rows, both
 * in heights of their text. So all of them fit, on a screen of any shape, as large as they can be.
 */
export type RowFit = { layout: Layout['name']; width: number; height: number; isTall: boolean }

const from = (first: number, last: number, step: number) =>
  Array.from({ length: (last - first) / step + 1 }, (_, index) => first + index * step)
/** The steps that `wall-measures.css` knows. */
export const widths = [...from(4, 8, 0.5), ...from(9, 20, 1), ...from(22, 30, 2)]
export const heights = [...from(1.5, 12, 0.5), ...from(13, 17, 1)]
/** What is beyond the last step has no room anywhere. */
const atLeast = (steps: readonly number[], value: number) =>
  steps.find((step) => step >= value - 0.001) ?? Number.POSITIVE_INFINITY
/** How long a line may be, in letters; what is between two of them is not worth another way to break. */
const letterSteps = [6, 8, 10, 12, 14, 17, 20, 24, 28, 33, 39, 46, 54, 64]
/** More rows than this stand on no wall. */
const mostRows = 26

/**
 * As many rows as have room at the size of the wall's text, in the layout and with the breaks that make them largest. A
 * text that no line has room for is cut; no other is.
 */
export function fitRows(
  texts: readonly string[],
  room: number,
  layouts: readonly Layout[],
  script: Script,
): { most: number; fit: RowFit } {
  const tries = layouts.flatMap((layout) => triesOf(texts.slice(0, mostRows), layout, script))
  const isTall = script.line > 1.5
  for (let most = Math.min(texts.length, mostRows); most > 0; most--) {
    let best: { size: number; fit: RowFit } | undefined
    for (const { layout, width, rows, isWhole } of tries) {
      if (!isWhole.slice(0, most).every(Boolean)) continue
      const height = atLeast(heights, heightOf(rows.slice(0, most), layout))
      const size = Math.min(room / height, sizeFor(layout, width), largest)
      if (size >= least && size > (best?.size ?? 0) * 1.01)
        best = { size, fit: { layout: layout.name, width, height, isTall } }
    }
    if (best) return { most, fit: best.fit }
  }
  const [layout] = layouts as [Layout]
  const width = widths.findLast((step) => sizeFor(layout, step) >= least) ?? 4
  return { most: 1, fit: { layout: layout.name, width, height: Math.min(17, atLeast(heights, room)), isTall } }
}

/** Rows may be a hair smaller than the wall's text, for steps are not what was measured. */
const least = 0.97
const sizeFor = ({ share }: Layout, width: number) => (share * whole.width) / width

type Try = { layout: Layout; width: number; rows: number[]; isWhole: boolean[] }

/** A layout with each length of line: the width that it wants, how high each row is then, and which are whole. */
function triesOf(texts: readonly string[], layout: Layout, script: Script): Try[] {
  const { share, beside, mostLines, least: leastLines = 0, leastWidth = 0, extra, bar, isPlain } = layout
  const letter = isPlain ? script.plain : script.bold
  // Where its number takes more than the bar can spare, all is written as small as if the words were longer.
  const besideBar = bar ? (share * bar.number) / (1 - share - bar.share) : 0
  const wanted = letterSteps
    .map((letters) => ({ letters, width: atLeast(widths, Math.max(letters * letter + beside, besideBar, leastWidth)) }))
    .filter(({ width }) => sizeFor(layout, width) >= least)
  const longest = wanted.at(-1)?.letters ?? 6
  const words = texts.map((text) => Math.max(...text.split(/\s/).map(({ length }) => length)))
  return wanted.map(({ letters, width }) => {
    const lines = texts.map((text) => linesAt(text, letters))
    const fits = (index: number, long: number) =>
      linesAt(texts[index] ?? '', long) <= mostLines && (words[index] ?? 0) <= long
    return {
      ...{ layout, width },
      rows: lines.map((count) => Math.max(leastLines, Math.min(mostLines, count) * script.line) + extra),
      isWhole: texts.map((_, index) => fits(index, letters) || !fits(index, longest)),
    }
  })
}

/** Rows one below the other, or in pairs that are as high as the higher. */
function heightOf(rows: readonly number[], { columns = 1, below = 0 }: Layout): number {
  let height = below
  for (let from = 0; from < rows.length; from += columns) height += Math.max(...rows.slice(from, from + columns))
  return height
}

/** For the list's element; of a result that is not on a wall, none. */
export const fitAttributes = (fit: RowFit | undefined) =>
  fit && {
    'data-layout': fit.layout,
    'data-width': fit.width,
    'data-height': fit.height,
    'data-tall': fit.isTall || undefined,
  }
