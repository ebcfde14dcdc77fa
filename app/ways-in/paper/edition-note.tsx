import { useTranslation } from '#app/i18n/use-translation.ts'
import { editionNote } from '#app/surveys/edition-note.ts'
import type { Words } from '#domain/wordings/queries.ts'

/** Says quietly that words on the sheet are not in its edition. */
export function EditionNote({ edition, words }: { edition: string; words: readonly (Words | null)[] }) {
  const { t, i18n } = useTranslation('surveys')
  const note = editionNote(t, i18n.language, edition, words)
  return note ? <p className="edition-note">{note}</p> : null
}
