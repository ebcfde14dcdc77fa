import { useTranslation } from '#app/i18n/use-translation.ts'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { PublicScreen } from '#domain/surveys/schema/public.ts'

/** The survey's own hint, then what holds for every question of this kind. */
export function QuestionHint({ screen }: { screen: PublicScreen }) {
  const { t } = useTranslation('surveys')
  const rule = useRule(screen)
  return (
    <>
      {screen.hint && <WordsIn words={screen.hint} />} {rule} {screen.kind === 'open-text' && t('question.no-names')}{' '}
      {!screen.required && t('question.skip')}
    </>
  )
}

function useRule({ kind, hint, least, most, first, last }: PublicScreen): string | false {
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
