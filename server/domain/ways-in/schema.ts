import type { EqualityQuestion } from '#domain/privacy/schema.ts'
import type { Clause } from '#domain/surveys/schema/definition.ts'
import type { PublicScreen, PublicSurvey } from '#domain/surveys/schema/public.ts'
import type { Words } from '#domain/wordings/queries.ts'

/** Who is at the keys when somebody has their answers typed for them. */
export const helperRoles = ['support-worker', 'interpreter', 'family', 'volunteer', 'other'] as const

/** How they go about it. */
export const helperHows = ['read-out', 'typed-for', 'interpreted'] as const

/** Cards for one print run: more than a closed group has, and what a browser still lays out at once. */
export const mostInvitations = 500
/** Sheets for one print run: two boxes of paper for a survey of ten pages. */
export const mostSheets = 200

/** Digits of the code that ends a kiosk. Short enough to be remembered by a whole shift. */
export const exitCode = { least: 4, most: 8 } as const

/** Seconds that a receipt stays on a kiosk's screen: time to photograph it or write six words down. */
export const receiptSeconds = 60
/** Seconds without a touch until a kiosk asks whether anybody is there, and how long it then waits. */
export const idleSeconds = 120
export const answerSeconds = 20

/** Days until a kiosk ends by itself: whoever needs it longer starts it again. */
export const kioskDays = 30
/** The cookie that says that this browser is a kiosk. */
export const kioskCookie = 'kiosk'
/** The cookie that says that this form is being typed for somebody: for the banner alone. */
export const typingCookie = 'typing-for'

/** A choice's own words, or the key of words that every survey shares (in the translations under `surveys`). */
export type PaperValue = { words: string } | { shared: string }
export type PaperClause = {
  /** As numbered on the sheet. */
  question: number
  row: string | null
  test: Clause['test']
  value: PaperValue | null
}
/** What a printed question asks of whoever holds the pen: "only if you said so to question 3". */
export type PaperCondition = { match: 'all' | 'any'; clauses: PaperClause[] }

export type PaperItem =
  | { kind: 'section'; key: string; text: Words; hint: Words | null; showIf: PaperCondition | null }
  | {
      kind: 'screen'
      /** Questions are counted; pages of text are not. */
      number: number | null
      screen: PublicScreen
      showIf: PaperCondition | null
      /** Where somebody lives is asked of nobody under 18. */
      notForTheYoung: boolean
    }

/** All that a sheet of paper asks, in one edition. */
export type PaperForm = {
  survey: PublicSurvey
  items: PaperItem[]
  equality: (EqualityQuestion & { choices: string[] })[]
  /** Whether a child under 13 could hold the pen: then who is with them is asked. */
  asksCompanion: boolean
}

export type SetAsideDecision = 'counted' | 'left-out'
