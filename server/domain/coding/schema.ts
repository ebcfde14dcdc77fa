import type { Stance, TellsOf } from '#db/schema/contributions.ts'
import type { BookChangeKind, CodeKind, Hue } from '#db/schema/framework.ts'
import type { Words } from '#domain/wordings/queries.ts'

/** What somebody thinks of a code's subject. */
export const stances = ['for', 'against', 'mixed'] as const satisfies readonly Stance[]
/** Whether somebody tells of what is missing or of what is there. */
export const tellings = ['need', 'strength'] as const satisfies readonly TellsOf[]

/** A part of a text, in code points: the first counts, the last does not. */
export type Part = { starts: number; ends: number }
/** More than anybody highlights in a text. */
export const mostParts = 60
export const longestNote = 1000

/** A tag that was given, by the public id of its code, in the wording it was given under. */
export type GivenTag = {
  goalId: string
  kind: CodeKind
  /** Null of themes and I-statements. */
  hue: Hue | null
  short: Words
  text: Words
  /** The code has another wording now. */
  isOldWording: boolean
  stance: Stance | null
  tellsOf: TellsOf | null
  parts: Part[]
}

/** A code with what was said of it then. `parts`: how many were highlighted. */
export type GivenCode = Words & { stance: Stance | null; tellsOf: TellsOf | null; parts: number }

/** A line of the log: who tagged, with what stood afterwards. `book`: the code book mapped it. */
export type CodingEntry = {
  kind: 'coding'
  at: Date
  by: string | null
  goals: GivenCode[]
  noGoalFits: boolean
  isUndo: boolean
  isUndone: boolean
  book: BookChangeKind | null
}

/** A code that a text can be tagged with beside the goals of the missions. */
export type SideCode = { id: string; short: Words; text: Words; number: number }

export type CodingNote = { id: string; by: string | null; at: Date; text: string; isMine: boolean }

/**
 * A short mark of a text, the same for the same words: whether the words that somebody highlighted are still the ones
 * that stand there. Not a secret and not a proof.
 */
export function markOf(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash ^= text.charCodeAt(index)
    hash = Math.imul(hash, 0x01000193)
  }
  return (hash >>> 0).toString(36)
}
