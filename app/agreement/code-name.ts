import { useTranslation } from '#app/i18n/use-translation.ts'
import type { RoundCode } from '#domain/agreement/schema.ts'

/** Names codes by their public ids; null is that no goal fits. One that is gone has no name any more. */
export function useCodeName(codes: readonly RoundCode[]) {
  const { t } = useTranslation('agreement')
  return (goalId: string | null): string =>
    goalId === null ? t('code.no-goal') : (codes.find((code) => code.goalId === goalId)?.short.text ?? '…')
}
