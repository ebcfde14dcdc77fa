import type { Db } from '#db/client.ts'
import type { TranslationChange } from '#db/schema/translations.ts'

export const findTranslation = (db: Db, contributionId: string, language: string) =>
  db
    .selectFrom('translation')
    .select(['number', 'text', 'person_id as personId', 'at', 'needs_look as needsLook'])
    .where('contribution_id', '=', contributionId)
    .where('language', '=', language)
    .executeTakeFirst()

export type TranslationMove = {
  contributionId: string
  language: string
  number: number
  change: TranslationChange
  text: string | null
  /** Who did this. */
  personId: string | null
  at: Date
}

/**
 * Makes a version what stands, and keeps it. The text must be locked by the caller.
 * @param credit whose words they are, and since when
 */
export async function saveTranslation(
  db: Db,
  { contributionId, language, number, change, text, personId, at }: TranslationMove,
  credit: { personId: string | null; at: Date },
): Promise<void> {
  const stands = { number, text, person_id: credit.personId, at: credit.at, needs_look: false }
  await db
    .insertInto('translation')
    .values({ contribution_id: contributionId, language, ...stands })
    .onConflict((already) => already.columns(['contribution_id', 'language']).doUpdateSet(stands))
    .execute()
  await db
    .insertInto('translation_version')
    .values({ contribution_id: contributionId, language, number, change, text, person_id: personId, at })
    .execute()
}

/** The translations of a text that stand. */
export async function findStanding(db: Db, contributionId: string) {
  const rows = await db
    .selectFrom('translation')
    .select(['language', 'text'])
    .where('contribution_id', '=', contributionId)
    .execute()
  return rows.flatMap(({ language, text }) => (text === null ? [] : [{ language, text }]))
}

/** Puts other words where a translation stands. What it was before is a log, which nobody changes. */
export const saveStanding = (db: Db, at: { contributionId: string; language: string }, text: string) =>
  db
    .updateTable('translation')
    .set({ text })
    .where('contribution_id', '=', at.contributionId)
    .where('language', '=', at.language)
    .execute()
