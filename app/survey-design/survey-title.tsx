import { useTranslation } from '#app/i18n/use-translation.ts'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { Words } from '#domain/wordings/queries.ts'

/** A survey's title, or that it has none yet. */
export function SurveyTitle({ title }: { title: Words }) {
  const { t } = useTranslation('survey-desk')
  return title.text === '' ? t('overview.untitled') : <WordsIn words={title} />
}
