import { useTranslation } from '#app/i18n/use-translation.ts'
import { languageOf, styleOf } from '#domain/surveys/schema/editions.ts'

/** An edition in the reader's words: "Urdu", "English, Easy Read". */
export function useEditionName(): (edition: string) => string {
  const { t, i18n } = useTranslation('surveys')
  return (edition) => {
    const language = new Intl.DisplayNames([i18n.language], { type: 'language' }).of(languageOf(edition)) ?? edition
    const style = styleOf(edition)
    return style === 'standard' ? language : t('editions.name', { language, style: t(`editions.${style}`) })
  }
}
