import { Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { type QueueFigures, queueViews, sources } from '#domain/moderation/schema.ts'
import { moderationPath, type QueueAsked } from './address.ts'

type Props = { place: string; asked: QueueAsked; figures: QueueFigures }

/** Links, not tabs: they work without a script and can be kept as bookmarks. */
export function QueueFilters({ place, asked, figures }: Props) {
  const { t } = useTranslation('moderation')
  const counts: Partial<Record<string, number>> = { ...figures, oldestWaiting: undefined }
  return (
    <div className="queue-filters">
      <nav aria-label={t('views.label')}>
        {queueViews.map((view) => (
          <Link
            key={view}
            to={moderationPath(place, { ...asked, view, after: undefined })}
            className={`queue-view ${view}`}
            aria-current={view === asked.view || undefined}
          >
            {t(`views.${view}`, { count: counts[view] })}
          </Link>
        ))}
      </nav>
      <nav aria-label={t('filter.label')} className="queue-sources">
        {[undefined, ...sources].map((source) => (
          <Link
            key={source ?? 'all'}
            to={moderationPath(place, { ...asked, source, after: undefined })}
            aria-current={source === asked.source || undefined}
          >
            {t(`filter.${source ?? 'all'}`)}
          </Link>
        ))}
      </nav>
    </div>
  )
}
