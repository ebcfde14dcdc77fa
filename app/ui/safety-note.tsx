import { Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'

/** Wherever people write freely: this page is not watched all day, and who to talk to. */
export function SafetyNote() {
  const { t } = useTranslation('common')
  return (
    <aside className="card flat safety-note">
      <p>
        {t('safety.question')} <Link to="/help">{t('safety.link')}</Link>
      </p>
    </aside>
  )
}
