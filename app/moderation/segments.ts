import type { GivenTag, Part } from '#domain/coding/schema.ts'

/** A part of a text that shows as marked. `look`: a class; `title`: what it is marked as. */
export type Mark = Part & { look: string; title?: string }
/** A stretch of text with the marks that lie over all of it. */
export type Piece = { text: string; starts: number; marks: Mark[] }

/** Cuts a text where marks begin and end. Offsets are code points; marks may overlap. */
export function piecesOf(text: string, marks: readonly Mark[]): Piece[] {
  const signs = Array.from(text)
  const inside = marks.filter(({ starts, ends }) => starts < ends && starts < signs.length)
  const cuts = [0, ...inside.flatMap(({ starts, ends }) => [starts, ends]), signs.length]
  const edges = [...new Set(cuts.map((cut) => Math.min(cut, signs.length)))].sort((one, other) => one - other)
  return edges.slice(0, -1).map((starts, index) => {
    const ends = edges[index + 1] as number
    return {
      text: signs.slice(starts, ends).join(''),
      starts,
      marks: inside.filter((mark) => mark.starts <= starts && mark.ends >= ends),
    }
  })
}

/** Words of a text, in code points: what the arrow keys step through. */
export function wordsOf(text: string): Part[] {
  const words: Part[] = []
  let starts = 0
  for (const { segment, isWordLike } of segmentsOf(text)) {
    const ends = starts + Array.from(segment).length
    if (isWordLike) words.push({ starts, ends })
    starts = ends
  }
  // Only signs and emoji: the whole is one word.
  return words.length > 0 || text.trim() === '' ? words : [{ starts: 0, ends: starts }]
}

function segmentsOf(text: string): { segment: string; isWordLike?: boolean }[] {
  if ('Segmenter' in Intl) return [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)]
  return (text.match(/\s+|\S+/gu) ?? []).map((segment) => ({ segment, isWordLike: segment.trim() !== '' }))
}

/** The words from one to another, whichever comes first. */
export function spanOf(words: readonly Part[], anchor: number, focus: number): Part | null {
  const [first, last] = [words[Math.min(anchor, focus)], words[Math.max(anchor, focus)]]
  return first && last ? { starts: first.starts, ends: last.ends } : null
}

export const partText = (text: string, { starts, ends }: Part): string => Array.from(text).slice(starts, ends).join('')

/** What somebody selected within an element, without spaces around it; null for nothing of it. */
export function selectedPart(element: HTMLElement, selection: Selection | null): Part | null {
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null
  const range = selection.getRangeAt(0)
  if (!element.contains(range.startContainer) || !element.contains(range.endContainer)) return null
  const before = range.cloneRange()
  before.selectNodeContents(element)
  before.setEnd(range.startContainer, range.startOffset)
  return trimmed(before.toString(), range.toString())
}

/** @param before the text that stands before the selected one */
export function trimmed(before: string, selected: string): Part | null {
  const words = selected.trim()
  if (!words) return null
  const starts = Array.from(before).length + Array.from(selected).length - Array.from(selected.trimStart()).length
  return { starts, ends: starts + Array.from(words).length }
}

/** The parts that are marked as codes, in their missions' hues. */
export const marksOf = ({ tags }: { tags: readonly GivenTag[] }): Mark[] =>
  tags.flatMap(({ hue, short, parts }) => parts.map((part) => ({ ...part, look: hue ?? 'side', title: short.text })))
