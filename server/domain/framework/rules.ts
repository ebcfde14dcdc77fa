import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { pageLanguages } from '#domain/wordings/schema.ts'
import { wordsMissing, wordsTooLong } from './problems.ts'
import { longest, mostKeywords, type TextsIn, type WrittenWords } from './schema.ts'

export type CheckedWords = { text: Record<string, string>; short: Record<string, string>; source: string }

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim()
const signs = (text: string): number => Array.from(text).length

/** Without what is empty, English first: it is what the other languages are made from. */
const filled = (texts: TextsIn): Record<string, string> =>
  Object.fromEntries(
    pageLanguages.flatMap((language) => {
      const text = tidy(texts[language] ?? '')
      return text ? [[language, text]] : []
    }),
  )

/** @returns the words as they are kept; refused without English, or longer than what shows them */
export function checkWords(written: WrittenWords): Result<CheckedWords, Problem> {
  const [text, short, source] = [filled(written.text), filled(written.short), tidy(written.source)]
  if (!text.en || !short.en || !source) return fail(wordsMissing)
  for (const [words, limit] of [
    [Object.values(text), longest.text],
    [Object.values(short), longest.short],
    [[source], longest.source],
  ] as const)
    if (words.some((each) => signs(each) > limit)) return fail(wordsTooLong(limit))
  return ok({ text, short, source })
}

const sameTexts = (one: Record<string, string>, other: Record<string, string>) =>
  Object.keys({ ...one, ...other }).every((language) => one[language] === other[language])

export const areSameWords = (one: CheckedWords, other: CheckedWords): boolean =>
  sameTexts(one.text, other.text) && sameTexts(one.short, other.short)

/** Words that people use for a code, each once, in lower case. From one line each, or between commas. */
export function keywordsIn(typed: string): string[] {
  const words = typed.split(/[\n,;]+/).map((word) => tidy(word).toLocaleLowerCase('en'))
  return [...new Set(words)].filter((word) => word && signs(word) <= longest.keyword).slice(0, mostKeywords)
}

/** Languages of public pages that have no words of their own. Easy Read reads the English ones. */
export const missingLanguages = (texts: Record<string, string>) =>
  pageLanguages.filter((language) => language !== 'en-x-easy' && !texts[language])
