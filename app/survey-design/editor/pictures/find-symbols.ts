import { symbols } from '#domain/surveys/schema/symbols.ts'

export type FoundSymbol = { name: string; label: string }

/**
 * Symbols by what somebody types, those first whose own name begins with it. Everything without a word.
 * @param wordsOf a symbol's name and what else it can be found by, between commas
 */
export function findSymbols(asked: string, wordsOf: (name: string) => string): FoundSymbol[] {
  const wanted = plain(asked).split(' ').filter(Boolean)
  return symbols
    .map((name) => {
      const words = wordsOf(name).split(',').map(plain)
      return { name, label: (wordsOf(name).split(',')[0] ?? name).trim(), rank: rankOf(words, wanted) }
    })
    .filter(({ rank }) => rank !== undefined)
    .sort((one, other) => (one.rank ?? 0) - (other.rank ?? 0))
    .map(({ name, label }) => ({ name, label }))
}

/** 0: its name begins with it; 1: something it is found by does; undefined: it is not found. */
function rankOf(words: readonly string[], wanted: readonly string[]): number | undefined {
  if (wanted.length === 0) return 0
  const begins = (text: string, start: string) => ` ${text}`.includes(` ${start}`)
  if (!wanted.every((each) => words.some((word) => begins(word, each)))) return undefined
  return wanted.every((each) => begins(words[0] ?? '', each)) ? 0 : 1
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
