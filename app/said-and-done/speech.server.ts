import { messagesFor } from '#app/i18n/catalogue.server.ts'
import type { Locale } from '#app/i18n/locales.ts'
import type { Speech } from '#app/i18n/translations.ts'

/** Sentences for a sheet that is printed in another language than its reader's. */
export const bothSidesSpeech = (locale: Locale): Speech => ({
  locale,
  messages: messagesFor(locale, ['common', 'commitments', 'paper']),
})
