/** What somebody lets us do with their answers beyond counting them, which they agree to by sending. */
export const askedPurposes = ['quote', 'publish', 'contact'] as const
export type AskedPurpose = (typeof askedPurposes)[number]
export const purposes = ['analysis', ...askedPurposes] as const
export type Purpose = (typeof purposes)[number]
export type Consents = Record<AskedPurpose, boolean>

export const noConsents: Consents = { quote: false, publish: false, contact: false }

/**
 * Which wording of the consents somebody read (surveys:consent.* in the locales). A change of their meaning makes a new
 * one; a test holds the sentences to it.
 */
export const noticeVersion = '2026-11-22'

/** What somebody picked, by question of the equality standard. Nothing for a question they passed over. */
export type EqualityAnswers = Record<string, string[]>
