import { directionOf } from '#app/i18n/locales.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'

const arabicLetter = /\p{Script=Arabic}/u

/** A name of a place, a person or an organisation, which stays as it is in every language. Said and set as English where it is. */
export function Name({ children }: { children: string }) {
  const { i18n } = useTranslation()
  const isForeign = directionOf(i18n.language) === 'rtl' && !arabicLetter.test(children)
  return <bdi lang={isForeign ? 'en' : undefined}>{children}</bdi>
}
