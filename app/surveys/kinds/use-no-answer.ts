import { useTranslation } from '#app/i18n/use-translation.ts'
import type { PublicScreen } from '#domain/surveys/schema/public.ts'

/**
 * A radio button cannot be unpressed: without this choice, whoever touched one by mistake would have to say something.
 * None where an answer is needed, or where ticks can be taken away.
 */
export function useNoAnswer({ kind, required }: PublicScreen): { value: string; label: string }[] {
  const { t } = useTranslation('surveys')
  return required || kind === 'several-choices' ? [] : [{ value: '', label: t('question.no-answer') }]
}
