import type { Db } from '#db/client.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import { isBlank, wordsIn } from '#domain/surveys/schema/editions.ts'
import type { HelpContact, WrittenContact } from './schema.ts'

const rowsOf = (db: Db, placeId: string) =>
  db
    .selectFrom('help_contact')
    .select(['id', 'name', 'what_for as whatFor', 'opening', 'phone', 'web'])
    .where('place_id', '=', placeId)
    .orderBy('position')
    .orderBy('id')
    .execute()

/**
 * Whom a place names for somebody who needs help now, in the order that it gave them. Empty until it has written its
 * own: then pages show the national list.
 * @param language a page's language or a survey's edition
 */
export async function readHelpContacts(db: Db, placeId: string, language: string): Promise<HelpContact[]> {
  const rows = await rowsOf(db, placeId)
  return rows.map(({ id, name, whatFor, opening, phone, web }) => ({
    ...{ id, phone, web },
    name: wordsIn(name, language, 'en'),
    whatFor: wordsIn(whatFor, language, 'en'),
    opening: isBlank(opening) ? null : wordsIn(opening, language, 'en'),
  }))
}

/** The same with the words of every language, for whoever writes them. */
export async function readWrittenContacts(db: Db, scope: Scope): Promise<(WrittenContact & { id: string })[]> {
  const rows = await rowsOf(db, scope.placeId)
  return rows.map(({ phone, web, ...row }) => ({ ...row, phone: phone ?? '', web: web ?? '' }))
}
