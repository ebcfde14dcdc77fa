import type { Day } from '#db/schema/columns.ts'
import type { FigurePolicy } from '#db/schema/figures.ts'
import type { PackState, PackStep } from '#db/schema/packs.ts'
import type { Audience } from '#domain/insights/schema.ts'
import type { Problem } from '#domain/kernel/problem.ts'

/** The sheets of a pack in their order; the first one says how to read the others. */
export const sheetKeys = [
  ...(['read-me', 'heard', 'goals', 'themes', 'goal-groups', 'places', 'together'] as const),
  ...(['votes', 'quotes', 'code-book', 'coding-quality', 'withheld', 'dictionary'] as const),
] as const
export type SheetKey = (typeof sheetKeys)[number]

/** Columns of each sheet: names for programs, the same in every language. One fact a row. */
export const sheetColumns = {
  'read-me': ['item', 'subject', 'value'],
  heard: [
    ...(['by', 'group', 'group_name', 'people', 'status', 'share', 'population_share', 'gap_points', 'ratio'] as const),
    ...(['flag', 'baseline', 'baseline_date'] as const),
  ],
  goals: ['mission', 'goal', 'name', 'wording', 'measure', 'value', 'status'],
  themes: ['goal', 'name', 'kind', 'code', 'code_name', 'people', 'status'],
  'goal-groups': ['mission', 'goal', 'name', 'by', 'group', 'group_name', 'people', 'status'],
  places: ['mission', 'goal', 'name', 'area', 'area_name', 'people', 'status'],
  together: ['goal', 'name', 'other_goal', 'other_name', 'people', 'status'],
  votes: ['goal', 'name', 'held_on', 'workshop', 'activity', 'choice', 'rule', 'votes', 'against', 'passes', 'voters'],
  quotes: [
    ...(['goal', 'name', 'quote', 'language', 'text', 'source', 'translation', 'translation_language'] as const),
    ...(['stance', 'tells_of'] as const),
  ],
  'code-book': [
    ...(['entry', 'number', 'kind', 'mission', 'code', 'name', 'text', 'definition', 'use_when', 'not_when'] as const),
    ...(['state', 'day'] as const),
  ],
  'coding-quality': [
    ...(['round', 'closed_on', 'of', 'code', 'name', 'texts', 'same', 'alpha', 'alpha_low', 'alpha_high'] as const),
    ...(['f1', 'unsaid'] as const),
  ],
  withheld: ['sheet', 'by', 'cells', 'shown', 'stands', 'withheld'],
  dictionary: ['sheet', 'column', 'type', 'meaning'],
} as const satisfies Record<SheetKey, readonly string[]>

export type PackCell = string | number | null
export type ColumnOf<Key extends SheetKey> = (typeof sheetColumns)[Key][number]
export type RowOf<Key extends SheetKey> = Record<ColumnOf<Key>, PackCell>
export type PackSheets = { [Key in SheetKey]: RowOf<Key>[] }

/**
 * What stands where a count may stand. `stands`: it is of an earlier time, because it moved by too few people since.
 * `withheld`: it would tell on somebody, or give away one that would; its cell is empty.
 */
export const statuses = ['shown', 'stands', 'withheld'] as const
export type Status = (typeof statuses)[number]
/** In sheets for reading, where an empty cell could be taken for a nought. */
export const withheldMarker = '[c]'

/** Columns with a whole number, with any number, and with a day; all others are text. */
export const columnTypes: Readonly<Record<string, 'integer' | 'number' | 'date'>> = {
  ...{ people: 'integer', value: 'number', votes: 'integer', against: 'integer', passes: 'integer', voters: 'integer' },
  ...{ cells: 'integer', shown: 'integer', stands: 'integer', withheld: 'integer', texts: 'integer', same: 'integer' },
  ...{ round: 'integer', number: 'integer', wording: 'integer' },
  ...{ share: 'number', population_share: 'number', gap_points: 'number', ratio: 'number' },
  ...{ alpha: 'number', alpha_low: 'number', alpha_high: 'number', f1: 'number' },
  ...{ baseline_date: 'date', held_on: 'date', closed_on: 'date', day: 'date' },
}

/** Languages that packs are written in: those of staff. */
export const packLanguages = ['en', 'ur'] as const
export type PackLanguage = (typeof packLanguages)[number]
export const longestTitle = 120

/** Of a pack as a whole; frozen with its sheets. */
export type PackAbout = {
  title: string
  place: { slug: string; name: string }
  audience: Audience
  language: PackLanguage
  /** The moment that all of it is of. */
  at: string
  day: Day
  least: number
  step: number
  policy: FigurePolicy
  published: { number: number; on: Day } | null
  period: { from: Day; to: Day } | null
  /** Who took part. */
  people: number
  /** Of the product, of the code book, and of the equality questions. */
  versions: { product: string; codeBook: number; equality: string }
  missions: { slug: string; name: string }[]
  surveys: { slug: string; title: string; version: number; opensOn: Day | null; closesOn: Day | null }[]
  /** Named to staff alone; everybody reads how many they were. */
  workshops: { title: string; heldOn: Day }[]
  workshopsHeld: number
}

/** A finding that somebody wrote and another agreed to. `people`: who spoke to its goal on the day it was counted. */
export type PackFinding = {
  finding: string
  goal: string
  name: string
  claim: string
  strength: string | null
  limits: string
  people: number | null
  countedOn: Day
}

/** A pack as plain data: everything that its files are made from. The public's has no findings. */
export type PackContent = { about: PackAbout; findings: PackFinding[]; sheets: PackSheets }

/** One file of a pack. The same content gives the same bytes, but for the PDF. */
export type PackFile = { name: string; mediaType: string; bytes: Buffer }
export type FileLine = { name: string; mediaType: string; size: number; sha256: string }
/** A file to hand out: `pieces` are read while they are asked for, and break off where they are not those that were made. */
export type OpenedFile = FileLine & { pieces: AsyncIterable<Buffer> }

/** A line of the list of packs. */
export type PackLine = {
  publicId: string
  title: string
  audience: Audience
  language: string
  state: PackState
  /** Why it was refused, or withdrawn by itself: there is nothing in it to tell. */
  isNothing: boolean
  askedAt: Date
  askedBy: string | null
  issuedAt: Date | null
}
/** A pack for those who make it. */
export type PackPage = PackLine & {
  step: PackStep
  problem: Problem | null
  issuedBy: string | null
  withdrawnAt: Date | null
  /** Words that were taken back since, and how often its files were made. */
  quotesGone: number
  revision: number
  /** Some of its words were taken back, and its files are made without them: until then there are none. */
  isRemade: boolean
  /** That did not come about, however often it was tried: somebody has to ask for it. */
  isStuck: boolean
  files: FileLine[]
  about: PackAbout | null
  /** Cells over all sheets: told, of an earlier time, withheld. */
  cells: { shown: number; stands: number; withheld: number } | null
  quotes: number
}
/** A line of the list of published packs. */
export type OpenPackLine = { publicId: string; title: string; language: string; issuedOn: Day; isWithdrawn: boolean }
/** A pack in which somebody's words stand, as they may know of it: `link` is null for those who decide alone. */
export type PackThatQuotes = { link: { publicId: string; title: string; language: string } | null; on: Day }
/** A published pack, for everybody. */
export type OpenPack = OpenPackLine & {
  quotesGone: number
  isRemade: boolean
  isStuck: boolean
  files: FileLine[]
  /** Null where nothing is left of what it was made of. */
  about: Pick<PackAbout, 'period' | 'published' | 'least' | 'day' | 'people'> | null
}
