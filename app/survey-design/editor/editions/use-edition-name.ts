import { useTranslation } from '#app/i18n/use-translation.ts'
import { languageOf, styleOf } from '#domain/surveys/schema/editions.ts'

/** 'English', 'Urdu, Easy Read': an edition's language and style in the page's own language. */
export function useEditionName(): (edition: string) => string {
  const { t } = useTranslation('survey-desk')
  return (edition) => {
    const language = t(`editor.languages.${languageOf(edition)}`)
    const style = styleOf(edition)
    return style === 'standard' ? language : t(`editor.styles.named.${style}`, { language })
  }
}
