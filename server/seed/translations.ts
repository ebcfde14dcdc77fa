import type { Tx } from '#domain/kernel/context.ts'
import { saveTranslation } from '#domain/translations/store.ts'
import type { SeededPlace } from './place.ts'

/** How what was said in Urdu reads in English, in the words of the moderator who speaks both. */
const inEnglish: Record<string, string> = {
  'بچوں کے لیے گھر کے قریب محفوظ پارک، جہاں شام کو روشنی ہو۔':
    'A safe park near home for the children, with light in the evening.',
  'میری والدہ کو ڈاکٹر کے پاس ترجمان چاہیے، ہر بار مجھے کام سے چھٹی لینی پڑتی ہے۔':
    'My mother needs an interpreter at the doctor’s. Every time I have to take time off work.',
}

/** Translations of what the demo place was told in another language. */
export async function seedTranslations(tx: Tx, place: SeededPlace): Promise<void> {
  const said = await tx.db
    .selectFrom('contribution')
    .select(['id', 'text'])
    .where('place_id', '=', place.placeId)
    .where('language', '=', 'ur')
    .execute()
  const by = { personId: place.people.moderator, at: tx.clock.now() }
  for (const { id, text } of said) {
    const words = inEnglish[text]
    if (!words) continue
    const version = { contributionId: id, language: 'en', number: 1, change: 'written', text: words } as const
    await saveTranslation(tx.db, { ...version, ...by }, by)
  }
}
