import type { Problem } from '#domain/kernel/problem.ts'
import type { Texts } from '#domain/surveys/schema/editions.ts'

/** Kept for an hour, and read anew at each step; 100,000 short comments fit. In bytes. */
export const largestFile = 20 * 1024 * 1024
/** All rows come in at once or none does: more would hold the database for minutes. */
export const mostRows = 100_000
/** A file with more columns is a form that went wrong, or the whole of another database. */
export const mostColumns = 400
/** For how long an uploaded file waits for its mapping. In milliseconds. */
export const keptFor = 60 * 60_000
export const rowsOnPage = 50
/** How many faulty rows are told at once on a page: nobody reads more before mending the file. */
export const faultsOnPage = 500
/** How many of a file's own words are offered at once for saying what they mean: as many as a form may send back. */
export const wordsOffered = 300
/** A cell longer than twice the longest answer is no answer, and a longer name of a column no name. In characters. */
export const [longestCell, longestName] = [20_000, 500]
/** How many of a file's own words may be given a meaning: a form was tampered with, or the column holds texts. */
export const mostWords = 5_000
/** A longer word than this is a text in the wrong column. In characters. */
export const longestWord = 100

/** What a file that does not say it may have been saved in: what spreadsheets make of texts from here, Poland, Pakistan. */
export const chosenEncodings = ['utf-8', 'windows-1252', 'windows-1250', 'windows-1256'] as const
export type ChosenEncoding = (typeof chosenEncodings)[number]
export type Encoding = ChosenEncoding | 'utf-16'

/**
 * What a column holds: nothing we want, something of the response, or an answer. `field:` goes before a field of the
 * survey's form (`field:travel`, `field:order.bus`); `tick:` before one choice of several, for files that have a column
 * for each (`tick:near.park`).
 */
export const ownTargets = ['out', 'respondent', 'date', 'area', 'age-band', 'edition'] as const
export type Target = (typeof ownTargets)[number] | `field:${string}` | `tick:${string}`

/** What one file's columns mean. Kept for the next file with the same first line. */
export type Mapping = {
  /** By column, in the order of the file. */
  targets: Target[]
  /** By column's place: what its own words mean, as keys; '' leaves such a cell blank. */
  words: Record<string, Record<string, string>>
  /** As dd/mm/yyyy; null reads days before months, and months first only where nothing else makes sense. */
  dateFormat: string | null
  /** Of rows that say no other. */
  edition: string
}

/** A field that a column can be mapped to, as a menu shows it. */
export type TargetChoice = {
  target: Target
  question: Texts
  part: Texts | null
  kind: string
  isWhy: boolean
  isOther: boolean
}

/** What a file's own word can mean. `text` is empty where the pages have the words. */
export type Code = { key: string; texts: Texts }

/** What is wrong with one line of a file. Values of days, areas and choices, never free text. */
export type ImportFault = { line: number; column?: string } & (
  | { code: 'spreadsheet' }
  | { code: 'not-csv'; reason: 'open-quote' | 'stray-quote' }
  | { code: 'empty-file' }
  | { code: 'no-such-column'; known: string[] }
  | { code: 'column-twice' }
  | { code: 'too-many-rows'; limit: number }
  | { code: 'too-many-columns'; limit: number }
  | { code: 'wrong-number-of-cells'; cells: number; wanted: number }
  | { code: 'too-long'; length: number; limit: number }
  | { code: 'no-date' | 'not-a-date'; value: string; format: string }
  | { code: 'date-to-come'; value: string }
  | { code: 'unknown-area'; value: string; known: string[] }
  | { code: 'unknown-word'; value: string }
  | { code: 'child-alone' }
  /** `first`: the line in which the same id stands already. */
  | { code: 'respondent-twice'; first: number }
  | { code: 'answer'; problem: Problem }
)

/**
 * How dates are written. `isCertain`: somebody said so, and anything else is a fault. If not, a date that makes no sense
 * this way may have day and month the other way round: files put together from several systems mix the two.
 */
export type DateFormat = { pattern: string; isCertain: boolean }
export const usualDateFormat: DateFormat = { pattern: 'dd/mm/yyyy', isCertain: false }
export const dateFormats = ['dd/mm/yyyy', 'mm/dd/yyyy', 'yyyy-mm-dd', 'dd-mm-yyyy', 'dd.mm.yyyy', 'yyyy/mm/dd'] as const

/** How many faults the command line tells at once: enough to see a pattern. */
export const faultsTold = 20

export type ImportSummary = {
  /** Rows of the file, without its header. */
  read: number
  added: number
  /** Rows that say nothing. */
  withoutText: number
  /** Rows of this very file that came in earlier. */
  knownBefore: number
  /** Rows of people, by their id, who came in with another file: theirs stay as they are. */
  sameRespondent: number
  /** Answers that are not stored, because what else their row says hides their question. */
  hiddenAnswers: number
  /** Rows with faults, left out because somebody said so. */
  faulty: number
  /** Dates that only made sense with day and month the other way round, and were read so. */
  turnedDates: number
  /** Where such dates are: others that make sense both ways, and were read as the format says. */
  unsureDates: number
  encoding: Encoding
}

export type RowState = 'comes' | 'known' | 'same-respondent' | 'blank' | 'faulty'
/**
 * A row as it would come in. `cells` are of the columns that are mapped: answers in the survey's own words. `hidden`:
 * places of cells among them whose question is not asked of whoever gave the others.
 */
export type PreviewRow = { line: number; state: RowState; cells: string[]; hidden: number[] }
/** An answer that is left out, and where it stands. */
export type HiddenAnswer = { line: number; column: string }
/** Words of a column that no answer of ours is called, with how often they stand there. */
export type UnknownWords = { column: number; name: string; words: { word: string; count: number }[]; codes: Code[] }

export type Preview = {
  /** `added`: how many would come in; `faulty`: how many can't. */
  summary: ImportSummary
  columns: { name: string; target: Target }[]
  rows: PreviewRow[]
  /** Of the rows, in pages of `rowsOnPage`. */
  pages: number
  faults: ImportFault[]
  /** All of them, told or not. */
  faultCount: number
  /** The first of the answers that are left out; the summary counts them all. */
  hidden: HiddenAnswer[]
  unknown: UnknownWords[]
}
