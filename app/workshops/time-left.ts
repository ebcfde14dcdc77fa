import { useTranslation } from '#app/i18n/use-translation.ts'

/** A length of time in words: '5 minutes', '90 seconds'. */
export function useTimeText(): (seconds: number) => string {
  const { t } = useTranslation('facilitation')
  return (seconds) =>
    seconds % 60 === 0 ? t('time.minutes', { count: seconds / 60 }) : t('time.seconds', { count: seconds })
}
