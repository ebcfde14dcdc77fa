import { useTranslation } from '#app/i18n/use-translation.ts'
import { QuestionField } from '#app/surveys/question-field.tsx'
import { longestWording } from '#domain/survey-design/schema/limits.ts'
import { type Item, isScreen } from '#domain/surveys/schema/definition.ts'
import { wordsIn } from '#domain/surveys/schema/editions.ts'
import { useEditing } from '../editing.ts'
import { findItem } from '../edits/items.ts'
import { inShort } from '../in-short.ts'
import { useNames } from '../use-names.ts'
import { screenOf } from './screen-of.ts'

/** One thing as people will see it; of a section what stands above its questions. */
export function PreviewScreen({ item }: { item: Item }) {
  const { t } = useTranslation('survey-desk')
  const { definition, edition, source, page } = useEditing()
  const names = useNames()
  if (!isScreen(item)) {
    const [text, hint] = [item.text, item.hint].map((texts) =>
      inShort(wordsIn(texts, edition, source).text, longestWording),
    )
    return (
      <>
        <h1>{text || t('editor.outline.no-words')}</h1>
        {hint && <p>{hint}</p>}
      </>
    )
  }
  const screen = screenOf(item, {
    definition,
    edition,
    areas: page.areas,
    blank: t('editor.outline.no-words'),
    answerOf: (key) => {
      const question = findItem(definition, key)
      return t('editor.preview.answer', { question: question ? names.title(question) : key })
    },
  })
  return (
    <>
      {screen.section && <p className="eyebrow">{screen.section.text.text}</p>}
      <QuestionField screen={screen} given={{}} problem={undefined} asHeading />
      <p className="action-bar">
        <span className="button secondary">{t('surveys:question.back')}</span>
        <span className="button primary">{t('surveys:question.continue')}</span>
      </p>
    </>
  )
}
