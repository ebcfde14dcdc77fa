import type { Texts } from './editions.ts'

/**
 * A survey as its group writes it: one document with the wordings of every edition. A draft is edited as a whole; a
 * published version keeps it frozen, so that results can always show what people saw.
 */
export type Definition = {
  title: Texts
  /** Who asks and why, in a sentence or two. */
  why: Texts
  /** What will happen with the answers, and by whom. */
  nextSteps: Texts
  audience: Audience
  /** The first one is the edition it is written in. */
  editions: string[]
  consultation: Consultation
  /** Whether the equality questions follow after the answers were checked. */
  asksEquality: boolean
  /** Whether somebody may leave an address to be told what came of it. Never asked of anybody under 18. */
  asksContact: boolean
  items: Item[]
  /**
   * Of drafts, where a wording changed after it was translated: by edition, from a mark of the translation to one of
   * what it translates. See survey-design/schema/translated.ts.
   */
  translatedFrom?: Record<string, Record<string, string>>
}

export const audiences = ['everyone', 'adults', 'young-people'] as const
export type Audience = (typeof audiences)[number]

export const stages = ['forming', 'decided'] as const

/** What the courts ask of a consultation (the four Gunning principles); time allowed is the survey's own dates. */
export type Consultation = {
  /** Whether views can still change what is decided; null while the group has not said. */
  stage: (typeof stages)[number] | null
  /** What somebody needs to know to answer well. */
  information: Texts
  /** How, and by whom, the answers will be considered. */
  consideration: Texts
}

/** A picture with its description. `file`: the hash of one that was uploaded; `symbol`: one of the set we ship. */
export type Picture = { source: 'file' | 'symbol'; name: string; alt: Texts }

/** Shown only when the answers given so far say so. Clauses speak of earlier questions alone. */
export type Condition = { match: 'all' | 'any'; clauses: Clause[] }

export const clauseTests = ['is', 'is-not', 'at-least', 'at-most', 'answered', 'not-answered'] as const

export type Clause = {
  question: string
  /** The row of a matrix or of statements. */
  row?: string
  test: (typeof clauseTests)[number]
  /** A choice's key, or a number as text; nothing for `answered` and `not-answered`. */
  value?: string
}

type Common = {
  /** Unique in the survey and the same in every version and edition: answers are kept under it. */
  key: string
  text: Texts
  hint: Texts
  picture: Picture | null
  /** For the Easy Read edition, which has a picture with everything. */
  easyPicture: Picture | null
  showIf: Condition | null
}

/** Begins a section: its condition holds for all that follows, up to the next section. */
export type Section = Common & { kind: 'section' }
/** A page of its own: text (`hint` is its body) and perhaps a picture. */
export type Page = Common & { kind: 'page' }

export type Choice = { key: string; text: Texts; picture: Picture | null }

type Asked = Common & { required: boolean }
/** Kinds that are asked with nothing but words. */
type Plain<Kind> = Kind extends string ? Asked & { kind: Kind } : never
/** What each kind of question has beyond its words. */
export type Question =
  | (Asked & { kind: 'open-text'; longest: number })
  | (Asked & { kind: 'single-choice'; choices: Choice[]; other: boolean })
  | (Asked & { kind: 'several-choices'; choices: Choice[]; other: boolean; least: number | null; most: number | null })
  | (Asked & { kind: 'rating'; points: number; low: Texts; high: Texts })
  | Plain<'smileys' | 'yes-no' | 'area' | 'postcode-district' | 'age-band'>
  | (Asked & { kind: 'number'; least: number | null; most: number | null })
  | (Asked & { kind: 'date'; first: string | null; last: string | null })
  | (Asked & { kind: 'ranking'; choices: Choice[] })
  | (Asked & { kind: 'matrix'; rows: Choice[]; choices: Choice[] })
  | (Asked & { kind: 'statements'; rows: Choice[] })
  /** The text is a sentence of the Making It Real kind ("I feel safe at home"). `why` adds a field for words. */
  | (Asked & { kind: 'i-statement'; why: boolean })

export type Item = Section | Page | Question
export type QuestionKind = Question['kind']
export type ItemKind = Item['kind']

export const questionKinds = [
  'open-text',
  'single-choice',
  'several-choices',
  'rating',
  'smileys',
  'yes-no',
  'number',
  'date',
  'ranking',
  'matrix',
  'statements',
  'i-statement',
  'area',
  'postcode-district',
  'age-band',
] as const satisfies readonly QuestionKind[]

export const isQuestion = (item: Item): item is Question => item.kind !== 'section' && item.kind !== 'page'
/** What takes a screen of its own when one thing is shown at a time. */
export const isScreen = (item: Item): item is Page | Question => item.kind !== 'section'

/** Answers that every survey shares: their words come with the pages. */
export const yesNo = ['yes', 'no', 'not-sure'] as const
export const stances = ['agree', 'disagree', 'pass'] as const
/** Five faces, and five steps from "not at all true for me" to "completely true for me". */
export const fiveSteps = ['1', '2', '3', '4', '5'] as const
/** The choice that opens a field for words. No choice of a survey may have this key. */
export const otherKey = 'other'

/** Past this a survey is a book: thirty questions are ten minutes. */
export const mostItems = 100
/** A list longer than this is searched, not read. */
export const mostChoices = 50
export const mostRows = 30
/** Points of a rating scale: fewer than 3 say yes or no, more than 10 can't be told apart. */
export const ratingPoints = { least: 3, most: 10, usual: 5 }
