import type { Tx } from '#domain/kernel/context.ts'
import { deleteWordings, insertTexts, insertWording } from './store.ts'

/** Text by language; the first language listed is the one it was written in. */
export type Texts = Record<string, string>

/** Saves one wording and gives its id. `checkedBy`: who read the translations, null for nobody yet. */
export async function saveWording(
  tx: Pick<Tx, 'db' | 'ids'>,
  placeId: string,
  texts: Texts,
  checkedBy: string | null = null,
): Promise<string> {
  const id = tx.ids.next()
  const languages = Object.keys(texts)
  const source = languages[0]
  if (source === undefined) throw new Error('a wording needs at least one language')
  await insertWording(tx.db, { id, place_id: placeId, source_language: source })
  await insertTexts(
    tx.db,
    languages.map((language) => ({
      wording_id: id,
      language,
      text: texts[language] as string,
      checked_by: language === source ? 'author' : checkedBy,
    })),
  )
  return id
}

/** Forgets wordings that nothing stands on any more. */
export async function dropWordings(tx: Pick<Tx, 'db'>, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await deleteWordings(tx.db, ids)
}
