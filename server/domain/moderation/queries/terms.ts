import { sql } from 'kysely'
import type { Db } from '#db/client.ts'

/** More words than these narrow nothing down. */
const mostTerms = 8

/** A word that is looked for: `like` matches the kept words of a text, `keys` are the index's way to it. */
export type Term = { like: string; keys: string[] }

/**
 * What somebody typed as words to find, written as the kept words are. Three letters or more are found anywhere, fewer
 * where a word begins: 'is' in the middle of words is everywhere.
 */
export async function readTerms(db: Db, sought: string): Promise<Term[]> {
  const typed = sought.trim().split(/\s+/).filter(Boolean).slice(0, mostTerms)
  if (typed.length === 0) return []
  const { rows } = await sql<{ words: string }>`
    select search_words(typed) as words from unnest(${typed}::text[]) as typed`.execute(db)
  return rows.flatMap(({ words }) => termOf(words.trim()))
}

function termOf(word: string): Term[] {
  if (word === '') return []
  // Taken apart by code points, as Postgres does.
  const part = [...word].length < 3 ? ` ${word}` : word
  const letters = [...part]
  const inRow = letters.slice(2).map((_, at) => letters.slice(at, at + 3))
  const keys = inRow.filter(([, two, three]) => two !== ' ' && three !== ' ').map((row) => row.join(''))
  // Punctuation is a space in the kept words, so nothing in a word is a wildcard.
  return [{ like: `%${part}%`, keys: [...new Set(keys)] }]
}
