import type { RecordedText, RecordedTotal } from '../schema/record.ts'
import { wordKey } from '../schema/words.ts'

type Words = NonNullable<RecordedTotal['words']>

/** Words that may be shown, each with the people who gave it, by their keys; most first. */
export function countWords(texts: readonly RecordedText[]): Words {
  const authors = new Map<string, Set<number>>()
  for (const { text, author } of texts)
    if (text !== null) authors.set(wordKey(text), (authors.get(wordKey(text)) ?? new Set()).add(author))
  return [...authors]
    .map(([word, { size }]) => ({ word, people: size }))
    .sort((one, other) => other.people - one.people || (one.word < other.word ? -1 : 1))
}
