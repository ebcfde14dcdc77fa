import { Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { PublicPage } from '#app/ui/public-page.tsx'
import type { OpenPackLine } from '#domain/packs/schema.ts'

type Props = { place: { name: string; slug: string }; packs: OpenPackLine[] }

/** The packs that a place has published, for everybody. */
export function OpenPacksPage({ place, packs }: Props) {
  const { t } = useTranslation('open-packs')
  const home = `/p/${place.slug}`
  return (
    <PublicPage home={home}>
      <p className="eyebrow">{place.name}</p>
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      {packs.length === 0 ? (
        <EmptyState title={t('empty')}>{t('empty-next')}</EmptyState>
      ) : (
        <ul className="plain-list">
          {packs.map(({ publicId, title, language, issuedOn, isWithdrawn }) => (
            <li key={publicId} className="card">
              <h2>
                <Link to={`${home}/packs/${publicId}`} lang={language}>
                  {title}
                </Link>
              </h2>
              <p className="muted">{isWithdrawn ? t('withdrawn') : t('issued', { day: issuedOn })}</p>
            </li>
          ))}
        </ul>
      )}
    </PublicPage>
  )
}
