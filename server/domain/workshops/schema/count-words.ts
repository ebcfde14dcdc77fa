import type { RecordedText, RecordedTotal } from './record.ts'
import { wordKey } from './words.ts'

type Words = NonNullable<RecordedTotal['words']>

/** Words that may be shown, each with the people it was given for, by their keys; most first. A scribe's is its table's. */
export function countWords(texts: readonly RecordedText[]): Words {
  const given = new Map<string, RecordedText[]>()
  for (const text of texts) {
    if (text.text === null) continue
    const key = wordKey(text.text)
    const same = given.get(key)
    if (same) same.push(text)
    else given.set(key, [text])
  }
  return [...given]
    .map(([word, same]) => ({ word, people: countAuthors(same) }))
    .sort((one, other) => other.people - one.people || (one.word < other.word ? -1 : 1))
}

/** How many people wrote these: of an author who wrote for different numbers, the largest. */
export function countAuthors(texts: readonly RecordedText[]): number {
  const people = new Map<number, number>()
  for (const text of texts) people.set(text.author, Math.max(people.get(text.author) ?? 0, text.people))
  return [...people.values()].reduce((sum, count) => sum + count, 0)
}
