import { useTranslation } from '#app/i18n/use-translation.ts'
import type { PublicScreen } from '#domain/surveys/schema/public.ts'
import type { Words } from '#domain/wordings/queries.ts'
import { editionNote } from './edition-note.ts'
import { wordsAbove, wordsOn } from './words-on.ts'

type Props = { edition: string; screen: PublicScreen; beginsSection?: boolean }

/** Says quietly below a question that it is not in the edition that somebody reads. */
export const ScreenNote = ({ edition, screen, beginsSection = false }: Props) => (
  <WordsNote edition={edition} words={[...wordsOn(screen), ...wordsAbove(screen, beginsSection)]} />
)

/** The same below any other words of a survey. */
export function WordsNote({ edition, words }: { edition: string; words: readonly (Words | null)[] }) {
  const { t, i18n } = useTranslation('surveys')
  const note = editionNote(t, i18n.language, edition, words)
  return note ? <p className="edition-note">{note}</p> : null
}
