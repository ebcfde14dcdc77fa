/** What somebody lets us do with their answers beyond counting them, which they agree to by sending. */
export const askedPurposes = ['quote', 'publish', 'contact', 'told'] as const
export type AskedPurpose = (typeof askedPurposes)[number]
export const purposes = ['analysis', ...askedPurposes] as const
export type Purpose = (typeof purposes)[number]
export type Consents = Record<AskedPurpose, boolean>

export const noConsents: Consents = { quote: false, publish: false, contact: false, told: false }

/**
 * Which wording of the consents somebody read (surveys:consent.* in the locales). A change of their meaning makes a new
 * one; a test holds the sentences to it.
 */
export const noticeVersion = '2026-11-23'

/** What somebody picked, by question of the equality standard. Nothing for a question they passed over. */
export type EqualityAnswers = Record<string, string[]>

/** Not a category of the Census, and kept apart from a question that was passed over. */
export const ratherNotSay = 'rather-not-say'

/** Choices under a heading of their own; `key` is null for those that need none. */
export type EqualityGroup = { key: string | null; choices: readonly string[] }

export type EqualityQuestion = {
  key: string
  groups: readonly EqualityGroup[]
  /** Asked only of those who answered another question so. */
  follows?: { question: string; choice: string }
  /** The Census asks it of people of 16 and over: our band for the young begins at 13 (docs/decisions/0010-equality-questions.md). */
  adultsOnly?: boolean
}
