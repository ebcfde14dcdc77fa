import { useTranslation } from '#app/i18n/use-translation.ts'

/** On every page of a form that a worker types for somebody. */
export function TypingBanner() {
  const { t } = useTranslation('surveys')
  return (
    <aside className="typing-banner" aria-label={t('assisted.label')}>
      <p>{t('assisted.banner')}</p>
    </aside>
  )
}
