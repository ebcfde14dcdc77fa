import { type SqlBool, sql } from 'kysely'
import type { Db } from '#db/client.ts'

/** Text in the language asked for, or in the language it was written in: `language` says which, for `lang`. */
export type Words = { text: string; language: string; isFallback: boolean }
export type WordsById = { get(id: string): Words }

/**
 * Reads many wordings at once. Exact language first, then its base ('en-x-easy' -> 'en'), then English, then what
 * it was written in.
 * Asking the answer for an id that was not read throws: that is a bug, not bad input.
 */
export async function readWords(db: Db, ids: readonly (string | null)[], language: string): Promise<WordsById> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  const rows = wanted.length
    ? await db
        .selectFrom('wording')
        .innerJoin('wording_text', 'wording_text.wording_id', 'wording.id')
        .select(['wording.id', 'wording.source_language', 'wording_text.language', 'wording_text.text'])
        .where(isOneOf(wanted))
        .execute()
    : []
  const base = language.split('-')[0]
  const order = (row: { source_language: string }) => [row.source_language, 'en', base, language]
  const rank = (row: { language: string; source_language: string }) => order(row).lastIndexOf(row.language)
  const best = new Map<string, (typeof rows)[number]>()
  for (const row of rows) {
    const known = best.get(row.id)
    if (!known || rank(row) > rank(known)) best.set(row.id, row)
  }
  return {
    get(id) {
      const row = best.get(id)
      if (!row) throw new Error(`wording ${id} was not read`)
      return { text: row.text, language: row.language, isFallback: row.language !== language && row.language !== base }
    },
  }
}

/** Said of both tables: of one alone, the other is read from end to end for a page's few dozen words. */
const isOneOf = (ids: readonly string[]) =>
  sql<SqlBool>`wording.id = any(${ids}::uuid[]) and wording_text.wording_id = any(${ids}::uuid[])`

/** Wordings whole, in every language they have, the one they were written in first. */
export async function readTexts(db: Db, ids: readonly string[]): Promise<Map<string, Record<string, string>>> {
  const texts = new Map<string, Record<string, string>>()
  if (ids.length === 0) return texts
  const rows = await db
    .selectFrom('wording')
    .innerJoin('wording_text', 'wording_text.wording_id', 'wording.id')
    .select(['wording.id', 'wording_text.language', 'wording_text.text'])
    .where(isOneOf(ids))
    .orderBy((eb) => eb('wording_text.language', '<>', eb.ref('wording.source_language')))
    .orderBy('wording_text.language')
    .execute()
  for (const { id, language, text } of rows) texts.set(id, { ...texts.get(id), [language]: text })
  return texts
}
