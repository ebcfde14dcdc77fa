import { Form, Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import type { SavedView } from '#domain/moderation/schema.ts'
import { filtersIn, type QueueAsked, queuePath, queueSearch } from './address.ts'

type Props = { place: string; asked: QueueAsked; views: SavedView[] }

/** Ways to look at the queue that somebody gave a name: one's own, and those that others share. */
export function SavedViews({ place, asked, views }: Props) {
  const { t } = useTranslation('moderation')
  const here = queueSearch({ ...asked, after: undefined })
  const action = queuePath(place, 'views', { ...asked, after: undefined })
  const isNamed = views.some((view) => view.asked === here)
  return (
    <div className="saved-views">
      {views.length > 0 && (
        <ul className="plain-list" aria-label={t('saved.label')}>
          {views.map((view) => (
            <li key={view.publicId}>
              <Link to={`/work/${place}/moderation${view.asked}`} aria-current={view.asked === here || undefined}>
                {view.name}
                {!view.isMine && <small> {t('saved.by', { name: view.by })}</small>}
              </Link>
              {view.isMine && view.asked === here && (
                <Form method="post" action={action}>
                  <input type="hidden" name="view" value={view.publicId} />
                  <Button kind="quiet" small name="intent" value="forget">
                    {t('saved.forget')}
                  </Button>
                </Form>
              )}
            </li>
          ))}
        </ul>
      )}
      {!isNamed && filtersIn(asked) > 0 && (
        <details className="saved-keep">
          <summary>{t('saved.keep')}</summary>
          <Form method="post" action={action}>
            <label>
              <span>{t('saved.name')}</span>
              <input name="name" required maxLength={60} className="input small" dir="auto" />
            </label>
            <label className="saved-share">
              <input type="checkbox" name="share" value="yes" /> {t('saved.share')}
            </label>
            <Button kind="secondary" small name="intent" value="keep">
              {t('saved.save')}
            </Button>
          </Form>
        </details>
      )}
    </div>
  )
}
