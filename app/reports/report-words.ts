import type { Texts } from '#domain/reports/schema.ts'
import type { Words } from '#domain/wordings/queries.ts'

/** A kept text in the language asked for, its base, English, or whichever it has. */
export function wordsIn(texts: Texts, language: string): Words {
  const base = language.split('-')[0] ?? language
  const found = [language, base, 'en', ...Object.keys(texts)].find((each) => texts[each])
  const of = found ?? language
  return { text: texts[of] ?? '', language: of, isFallback: of !== language && of !== base }
}
