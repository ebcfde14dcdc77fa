import type { Db } from '#db/client.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { readShownTranslations } from '#domain/translations/queries.ts'
import { nothingToTell } from '../problems.ts'
import { keptContent } from '../rules/kept.ts'
import type { PackContent, RowOf } from '../schema.ts'
import { findQuotes } from '../store/quotes.ts'

/**
 * What a pack holds, as it was frozen, and the words that may be quoted in it now.
 * Refused: `packs.nothing-to-tell` where it holds nothing.
 */
export async function readPackContent(
  db: Db,
  packId: string,
): Promise<Result<{ content: PackContent; quotes: RowOf<'quotes'>[] }, Problem>> {
  const pack = await db
    .selectFrom('pack')
    .select(['content', 'language'])
    .where('id', '=', packId)
    .executeTakeFirstOrThrow()
  const content = keptContent(pack.content)
  if (!content) return fail(nothingToTell)
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
  return ok({ content, quotes })
}
