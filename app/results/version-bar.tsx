import { Link } from '@remix-run/react'
import { dayText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import type { SurveyHead } from '#domain/results/schema.ts'

/** Which version people saw, and a link to each alone. Nothing while there is one. */
export function VersionBar({ survey: { versions, version } }: { survey: SurveyHead }) {
  const { t, i18n } = useTranslation('results')
  if (versions.length < 2) return null
  return (
    <nav className="version-bar" aria-label={t('versions.label')}>
      <ul className="row plain-list">
        <li>
          <Link to="?" aria-current={version === null || undefined}>
            {t('versions.all')}
          </Link>
        </li>
        {versions.map(({ number, people, publishedOn }) => (
          <li key={number}>
            <Link to={`?version=${number}`} aria-current={version === number || undefined}>
              {t('versions.one', { number, count: people })}
            </Link>{' '}
            <small className="muted">
              {t('versions.published', { day: dayText(publishedOn, i18n.language, { year: true }) })}
            </small>
          </li>
        ))}
      </ul>
      <p className="muted">{t('versions.say')}</p>
    </nav>
  )
}
