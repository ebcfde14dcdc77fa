import type { TranslationChange } from '#db/schema/translations.ts'

/** Twice what the longest text has: some languages need more signs for the same. */
export const longestTranslation = 20_000

/** One version of a translation. `text` null: it was taken away then. */
export type TranslationVersion = {
  number: number
  change: TranslationChange
  text: string | null
  by: string | null
  at: Date
}

/** A translation as moderators see it. */
export type ItemTranslation = {
  language: string
  number: number
  /** Null where it was taken away. */
  text: string | null
  /** Who translated it. */
  by: string | null
  at: Date
  /** The original changed since, and nobody has looked whether this still says the same. */
  needsLook: boolean
  /** Earlier ones, the newest first; not those of words that were redacted since. */
  versions: TranslationVersion[]
}

/** A translation as everybody else may read it: never with a name. */
export type ShownTranslation = { language: string; text: string }

const base = (language: string): string => language.split('-')[0] as string

/** Whether two tags name one language: 'en-x-easy' is English. */
export const isSameLanguage = (one: string, other: string): boolean => base(one) === base(other)
