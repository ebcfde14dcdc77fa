import { useTranslation } from '#app/i18n/use-translation.ts'
import { longestWording } from '#domain/survey-design/schema/limits.ts'
import { type Texts, wordsIn } from '#domain/surveys/schema/editions.ts'
import { useEditing } from '../editing.ts'
import { inShort } from '../in-short.ts'

/** The page before the first question, in short. */
export function PreviewStart() {
  const { t } = useTranslation('survey-desk')
  const { definition, edition, source } = useEditing()
  const words = (texts: Texts) =>
    inShort(wordsIn(texts, edition, source).text, longestWording) || t('editor.outline.no-words')
  return (
    <>
      <h1>{words(definition.title)}</h1>
      <p>{words(definition.why)}</p>
      <p>
        <span className="button primary">{t('surveys:intro.start')}</span>
      </p>
      <h2>{t('surveys:facts.next')}</h2>
      <p>{words(definition.nextSteps)}</p>
    </>
  )
}
