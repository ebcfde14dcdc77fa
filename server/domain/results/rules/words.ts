import { type Texts, wordsIn } from '#domain/surveys/schema/editions.ts'
import { fillPipes } from '#domain/surveys/schema/pipes.ts'
import type { Words } from '#domain/wordings/queries.ts'

/** A wording for those who read results: where somebody's own answer stood in it, what stands there without one. */
export function plainWords(texts: Texts, language: string, source: string): Words {
  const words = wordsIn(texts, language, source)
  return { ...words, text: fillPipes(words.text, () => undefined) }
}
