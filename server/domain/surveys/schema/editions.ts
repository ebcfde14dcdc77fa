import type { Words } from '#domain/wordings/queries.ts'

/** Wordings of one sentence by edition; an edition without one falls back. */
export type Texts = Record<string, string>

/** How an edition says things, whatever its language. */
export const styles = ['standard', 'easy', 'young'] as const
export type Style = (typeof styles)[number]

/** The languages a survey can be written in: those that the pages around it speak. */
export const surveyLanguages = ['en', 'ur', 'ro', 'pl', 'cs', 'ar', 'pa'] as const

/**
 * An edition is a language and a style, written as one tag of BCP 47 with a private part: 'ur', 'en-x-easy',
 * 'en-x-young'.
 */
export const editionOf = (language: string, style: Style): string =>
  style === 'standard' ? language : `${language}-x-${style}`

export const languageOf = (edition: string): string => edition.split('-x-')[0] as string
export const styleOf = (edition: string): Style => styles.find((style) => edition.endsWith(`-x-${style}`)) ?? 'standard'

/** Every edition there can be. */
export const allEditions: readonly string[] = surveyLanguages.flatMap((language) =>
  styles.map((style) => editionOf(language, style)),
)

/** Where to look for a wording: the edition itself, its language in the standard style, English, what it was written in. */
const order = (edition: string, source: string) => [edition, languageOf(edition), 'en', source]

const wordingIn = (texts: Texts, edition: string): string | undefined => texts[edition]?.trim() || undefined

/**
 * A sentence in an edition. `isFallback` when it had to come from another one: pages say so, and never show a blank
 * where there is any wording at all.
 * @param source the edition the survey is written in
 */
export function wordsIn(texts: Texts, edition: string, source: string): Words {
  const found = [...order(edition, source), ...Object.keys(texts)].find((each) => wordingIn(texts, each) !== undefined)
  return { text: found ? (texts[found] as string) : '', language: found ?? edition, isFallback: found !== edition }
}

export const isBlank = (texts: Texts): boolean => Object.values(texts).every((text) => text.trim() === '')
