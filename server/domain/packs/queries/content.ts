import type { Db } from '#db/client.ts'
import { readShownTranslations } from '#domain/translations/queries.ts'
import type { PackContent, RowOf } from '../schema.ts'
import { findQuotes } from '../store/quotes.ts'

/** What a pack holds, as it was frozen, and the words that may be quoted in it now. */
export async function readPackContent(
  db: Db,
  packId: string,
): Promise<{ content: PackContent; quotes: RowOf<'quotes'>[] }> {
  const pack = await db
    .selectFrom('pack')
    .select(['content', 'language'])
    .where('id', '=', packId)
    .executeTakeFirstOrThrow()
  const found = await findQuotes(db, packId)
  const translations = await readShownTranslations(
    db,
    found.map(({ quote }) => quote),
    pack.language,
  )
  const quotes = found.map(({ quote, text, language, about }): RowOf<'quotes'> => {
    const { goal, name, source, stance, tells_of } = about
    const translation = translations.get(quote)
    return {
      ...{ goal, name, quote, language, text, source, translation: translation?.text ?? null },
      ...{ translation_language: translation?.language ?? null, stance, tells_of },
    }
  })
  return { content: pack.content as PackContent, quotes }
}
