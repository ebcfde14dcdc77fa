import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import { type ItemTranslation, isSameLanguage, type ShownTranslation } from './schema.ts'

/** The translations of one text with their versions and translators, for whoever may moderate it. */
export async function readItemTranslations(db: Db, contributionId: string): Promise<ItemTranslation[]> {
  const stand = await db
    .selectFrom('translation')
    .leftJoin('person', 'person.id', 'translation.person_id')
    .select(['translation.language', 'translation.number', 'translation.text', 'person.name as by', 'translation.at'])
    .select(['translation.needs_look as needsLook', 'translation.stale_through as staleThrough'])
    .where('contribution_id', '=', contributionId)
    .orderBy('translation.language')
    .execute()
  if (stand.length === 0) return []
  const versions = await db
    .selectFrom('translation_version as version')
    .leftJoin('person', 'person.id', 'version.person_id')
    .select(['version.language', 'version.number', 'version.change', 'version.text', 'person.name as by', 'version.at'])
    .where('contribution_id', '=', contributionId)
    .orderBy('version.number', 'desc')
    .execute()
  return stand.map(({ staleThrough, ...translation }) => ({
    ...translation,
    versions: versions
      .filter(({ language, number }) => language === translation.language && number < translation.number)
      .filter(({ number }) => number > staleThrough)
      .map(({ language: _, ...version }) => version),
  }))
}

/**
 * Translations that may be read beside words that are shown, by the public id of the text: in the reader's language, or
 * else in English where the original is in none that they read. None where a moderator has yet to look again.
 */
export async function readShownTranslations(
  db: Db,
  publicIds: readonly string[],
  reader: string,
): Promise<Map<string, ShownTranslation>> {
  const shown = new Map<string, ShownTranslation>()
  if (publicIds.length === 0) return shown
  const rows = await db
    .selectFrom('shown_contribution as said')
    .innerJoin('translation', 'translation.contribution_id', 'said.id')
    .select(['said.public_id as publicId', 'said.language as spoken', 'translation.language', 'translation.text'])
    .where(sql<boolean>`said.public_id = any(${publicIds}::text[])`)
    .where('translation.needs_look', '=', false)
    .execute()
  const wanted = (language: string) => isSameLanguage(language, reader)
  for (const { publicId, spoken, language, text } of rows) {
    if (text === null) continue
    // Somebody may write Polish on an English page: a translation into what a text is marked as is of use.
    if (wanted(language)) shown.set(publicId, { language, text })
    else if (language === 'en' && !wanted(spoken) && !shown.has(publicId)) shown.set(publicId, { language, text })
  }
  return shown
}
