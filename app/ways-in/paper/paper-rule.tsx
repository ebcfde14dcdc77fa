import { useTranslation } from '#app/i18n/use-translation.ts'
import type { PublicScreen } from '#domain/surveys/schema/public.ts'

/** How a kind of question is answered with a pen. */
export function PaperRule({ screen: { kind, least, most, first, last } }: { screen: PublicScreen }) {
  const { t } = useTranslation('surveys')
  const bounds = { least: least ?? first, most: most ?? last }
  const range =
    bounds.least !== null && bounds.most !== null
      ? 'between'
      : bounds.least !== null
        ? 'from'
        : bounds.most !== null
          ? 'to'
          : null
  if (kind === 'several-choices') return t(range ? `question.any-${range}` : 'paper:rule.several', { least, most })
  if (kind === 'number') return range && t(`question.number-${range}`, { least, most })
  if (kind === 'date') return range && t(`question.date-${range}`, { first, last })
  if (kind === 'ranking') return t('paper:rule.ranking')
  if (kind === 'matrix' || kind === 'statements') return t('paper:rule.rows')
  if (kind === 'postcode-district') return t('question.district-hint', { example: '\u2068TS1\u2069' })
  if (kind === 'i-statement') return t('question.how-true')
  if (kind === 'open-text') return t('question.no-names')
  return t('paper:rule.one')
}
