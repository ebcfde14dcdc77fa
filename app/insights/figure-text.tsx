import { numberText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import type { Figure } from '#domain/insights/schema.ts'

/** A figure in text: the number, or that it is not shown. Null, for what was never counted, is a dash. */
export function FigureText({ figure }: { figure: Figure | null }) {
  const { t, i18n } = useTranslation('insights')
  if (figure === null) return <>–</>
  return <>{figure === 'withheld' ? t('figure.withheld') : numberText(figure, i18n.language)}</>
}
