import { useTranslation } from '#app/i18n/use-translation.ts'
import type { PublicScreen } from '#domain/surveys/schema/public.ts'
import { editionNote } from './edition-note.ts'
import { wordsOn } from './words-on.ts'

/** Says quietly below a question that it is not in the edition that somebody reads. */
export function ScreenNote({ edition, screen }: { edition: string; screen: PublicScreen }) {
  const { t, i18n } = useTranslation('surveys')
  const note = editionNote(t, i18n.language, edition, wordsOn(screen))
  return note ? <p className="edition-note">{note}</p> : null
}
