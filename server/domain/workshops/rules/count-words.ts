import type { RecordedText, RecordedTotal } from '../schema/record.ts'

const around = ' .,;:!?…"\'“”‘’،۔؟'

/** What makes two words the same one: not capitals, and not the signs around them. */
export function wordKey(word: string): string {
  const letters = [...word.normalize('NFC')]
  const isSign = (letter: string) => around.includes(letter)
  const first = letters.findIndex((letter) => !isSign(letter))
  const last = letters.findLastIndex((letter) => !isSign(letter))
  return letters
    .slice(first === -1 ? letters.length : first, last + 1)
    .join('')
    .toLowerCase()
}

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
