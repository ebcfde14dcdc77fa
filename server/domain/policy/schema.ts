import type { Day } from '#db/schema/columns.ts'
import type { Figure } from '#domain/insights/schema.ts'
import { type HideReason, hideReasons } from '#domain/moderation/schema.ts'
import type { Texts } from '#domain/surveys/schema/editions.ts'
import type { Words } from '#domain/wordings/queries.ts'

/** A rule is why something is not published: moderators name one of them whenever they hide a text. */
export const ruleCodes = hideReasons
export type RuleCode = HideReason

/** Texts that a rule takes out of the counting as well; others count though nobody is shown them. */
export const uncounted: readonly RuleCode[] = ['off-subject', 'spam']

/** Signs. A name fits on a line of a receipt, a rule into a paragraph. */
export const longest = { opening: 1000, name: 80, text: 600 } as const

/** The rules in every language, as a place writes them. */
export type WrittenPolicy = { opening: Texts; rules: Record<RuleCode, { name: Texts; text: Texts }> }

/** The rules of one version in one language. */
export type Policy = {
  number: number
  since: Day
  opening: Words
  rules: { code: RuleCode; name: Words; text: Words }[]
}
export type PolicyVersion = { number: number; since: Day; by: string | null }

/** A rule that was used on somebody's text. Without words where it was one of those that every place begins with. */
export type UsedRule = { code: RuleCode; name: Words | null; text: Words | null; version: number | null }

/** How reading goes in a place. */
export type ReadingFigures = {
  received: Figure
  read: Figure
  /** Of those read: what came of them, and by which rule. */
  outcomes: { key: 'shown' | RuleCode; texts: Figure }[]
  /** Hours from coming in to being read, for half of the newest thousand; null where too few were read to say. */
  medianHours: number | null
  /** How long the longest waiting has waited; null where nothing waits. */
  oldestHours: number | null
  /** People who said why their text should be published, and texts that then were. */
  askedAgain: Figure
  publishedThen: Figure
  /** The smallest number that is shown. */
  least: number
}
