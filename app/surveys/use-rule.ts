import { useTranslation } from '#app/i18n/use-translation.ts'
import type { PublicScreen } from '#domain/surveys/schema/public.ts'

/** What holds for an answer of this kind: how many, from when to when. */
export function useRule({ kind, hint, least, most, first, last }: PublicScreen): string | false {
  const { t } = useTranslation('surveys')
  const from = least ?? first
  const to = most ?? last
  const bounds = from !== null && to !== null ? 'between' : from !== null ? 'from' : to !== null ? 'to' : undefined
  switch (kind) {
    case 'several-choices':
      if (!bounds) return !hint && t('question.any')
      return t(`question.any-${bounds}`, { least, most })
    case 'number':
      return bounds !== undefined && t(`question.number-${bounds}`, { least, most })
    case 'date':
      return bounds === undefined ? t('question.date-hint') : t(`question.date-${bounds}`, { first, last })
    case 'i-statement':
      return t('question.how-true')
    default:
      return false
  }
}
