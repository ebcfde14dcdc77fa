import type { BookChangeKind, CodeKind, Hue } from '#db/schema/framework.ts'
import type { Words } from '#domain/wordings/queries.ts'
import type { PageLanguage } from '#domain/wordings/schema.ts'

export const codeKinds = ['goal', 'theme', 'i-statement'] as const satisfies readonly CodeKind[]
export const hues = ['start', 'live', 'age'] as const satisfies readonly Hue[]

/** Signs that fit where these are shown. */
export const longest = { text: 300, short: 120, source: 200, guide: 2000, example: 1000, keyword: 60 } as const
export const mostKeywords = 80
/** More parts than this is another framework, not a split. */
export const mostParts = 6

export type TextsIn = Partial<Record<PageLanguage, string>>
/** A code's words by language, as they are written: English first, from which the others fall back. */
export type WrittenWords = {
  text: TextsIn
  short: TextsIn /** Who agreed it, and where that is written down. */
  source: string
}

/** What a code means to whoever tags. `number`: which version of it; 0 where nothing was written yet. */
export type Guide = { number: number; definition: string; useWhen: string; notWhen: string; keywords: string[] }

/** `spoken`: somebody's own words, which may be quoted; otherwise made up for the purpose. */
export type Example = { id: string; text: string; isSpoken: boolean }

export type BookCode = {
  publicId: string
  kind: CodeKind
  text: Words
  short: Words
  /** Of the wording. */
  number: number
  definition: string
  /** How many texts carry it now. */
  tags: number
  /** Languages of public pages in which its newest wording is not there yet. */
  missing: PageLanguage[]
  isRetired: boolean
}
export type BookMission = {
  id: string
  slug: string
  hue: Hue
  name: Words
  statement: Words
  number: number
  missing: PageLanguage[]
  goals: BookCode[]
}
export type CodeBook = {
  missions: BookMission[]
  themes: BookCode[]
  statements: BookCode[]
  retired: BookCode[]
  /** Texts that were read and that no goal fits. */
  noGoalFits: number
}

/** One line of the book's history. Codes by the words they had then. */
export type BookChange = {
  id: string
  number: number
  kind: BookChangeKind
  at: Date
  by: string | null
  about: { publicId: string | null; short: Words }[]
  into: { publicId: string | null; short: Words }[]
  /** How many tags it moved, and how many of them it took off. */
  moved: number
  takenOff: number
  isUndone: boolean
  /** Of an undo: what it took back. */
  undoes: BookChangeKind | null
  mayUndo: boolean
}

export type CodeWording = {
  number: number
  text: Words
  short: Words
  source: string
  validFrom: string
  tags: number
}
export type CodePage = {
  code: BookCode & { missionSlug: string | null; about: { publicId: string; short: Words } | null }
  written: WrittenWords
  guide: Guide
  examples: Example[]
  /** Newest first. */
  wordings: CodeWording[]
  changes: BookChange[]
  /** Tags that stand under a wording other than the newest. */
  underOlder: number
  /** What it was merged into or split into, where it is retired. */
  becameOf: { publicId: string; short: Words }[]
}

/** A text that no goal fits, with the themes it has. */
export type PileText = { publicId: string; text: string; language: string; themes: Words[] }
