import { useTranslation } from '#app/i18n/use-translation.ts'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { PublicScreen } from '#domain/surveys/schema/public.ts'
import { useRule } from './use-rule.ts'

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
