import type { Part } from './schema.ts'

/** Moves offsets of the old text into the new one: of where parts begin, and of where they end. */
export type MapOffsets = Record<keyof Part, (offset: number) => number>

const inOrder = (one: Part, other: Part) => one.starts - other.starts || one.ends - other.ends

/** Parts that touch or overlap are one part. In the order of the text. */
export function joined(parts: readonly Part[]): Part[] {
  const whole: Part[] = []
  for (const part of [...parts].sort(inOrder)) {
    const last = whole.at(-1)
    if (last && part.starts <= last.ends) last.ends = Math.max(last.ends, part.ends)
    else whole.push({ ...part })
  }
  return whole
}

/** How long a text is in code points, as offsets count. */
export const signsOf = (text: string): number => Array.from(text).length

export const isWithin = ({ starts, ends }: Part, length: number): boolean =>
  Number.isInteger(starts) && Number.isInteger(ends) && starts >= 0 && ends > starts && ends <= length

/** Where a part stands after words were redacted; undefined where nothing of it is left. */
export function movedPart({ starts, ends }: Part, map: MapOffsets, length: number): Part | undefined {
  const [first, last] = [Math.max(0, map.starts(starts)), Math.min(length, map.ends(ends))]
  return last > first ? { starts: first, ends: last } : undefined
}

/**
 * Whether somebody else has changed a text since its page was read: lines of their own, and what the code book did, which
 * is carried over, take nothing away from anybody.
 * @param saw the newest line that was on the screen, null where there was none; undefined where nobody asks
 */
export function isChangedSince(
  log: readonly { id: string; personId: string | null; bookChangeId?: string | null }[],
  saw: string | null | undefined,
  personId: string | null,
): boolean {
  if (saw === undefined) return false
  const since = log.slice(log.findIndex(({ id }) => id === saw) + 1)
  return since.some((line) => line.personId !== personId && (line.bookChangeId ?? null) === null)
}

/** A line of the log of tagging. */
type Coding = { id: string; undoes: string | null; bookChangeId: string | null; personId: string | null }

/**
 * The newest change of a text's tags that still stands, if a person made it, and the line before it. What the code book
 * did is taken back in the code book.
 */
export function codingToUndo<Line extends Coding>(
  log: readonly Line[],
): { line: Line; before: Line | undefined } | undefined {
  const undone = new Set(log.map(({ undoes }) => undoes))
  const line = log.findLast(({ id, undoes }) => undoes === null && !undone.has(id))
  if (!line || line.bookChangeId !== null || line.personId === null) return undefined
  return { line, before: log[log.indexOf(line) - 1] }
}
