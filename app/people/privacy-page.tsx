import { Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { PublicPage } from '#app/ui/public-page.tsx'

const parts = [
  ...([
    'kept',
    'unsent',
    'not-kept',
    'cookies',
    'agreed',
    'read-by',
    'shown',
    'counts',
    'equality',
    'contact',
  ] as const),
  ...(['young', 'shared', 'programs', 'live', 'receipt', 'back', 'staff'] as const),
] as const

/** What the product keeps about people, in plain words. It must say what the code does, no more and no less. */
export function PrivacyPage() {
  const { t } = useTranslation('help')
  return (
    <PublicPage>
      <h1>{t('privacy.title')}</h1>
      <p className="lead">{t('privacy.lead')}</p>
      {parts.map((part) => (
        <section key={part} aria-labelledby={part}>
          <h2 id={part}>{t(`privacy.${part}.title`)}</h2>
          <p>{t(`privacy.${part}.text`)}</p>
        </section>
      ))}
      <p>
        <Link to="/help">{t('title')}</Link>
      </p>
    </PublicPage>
  )
}
