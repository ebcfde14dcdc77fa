import { PageLinks } from '#app/commitments/page-links.tsx'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Name } from '#app/ui/name.tsx'
import { PublicPage } from '#app/ui/public-page.tsx'
import type { OpenPromises } from '#domain/promises/schema.ts'
import { PromiseList } from './promise-list.tsx'

/** Each time that people were asked: by when an answer was promised, and whether it came. */
export function OpenPromisesPage({ place, list }: { place: { name: string; slug: string }; list: OpenPromises }) {
  const { t } = useTranslation(['promises', 'commitments'])
  const home = `/p/${place.slug}`
  return (
    <PublicPage home={home}>
      <p className="eyebrow">
        <Name>{place.name}</Name>
      </p>
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      {list.lines.length === 0 ? (
        <EmptyState title={t('empty')}>{t('empty-next')}</EmptyState>
      ) : (
        <PromiseList lines={list.lines} place={place.slug} as="h2" />
      )}
      <PageLinks list={list} />
      <p className="muted">{t('rule')}</p>
      <p className="actions">
        <LinkButton to={`${home}/did`} kind="secondary">
          {t('commitments:title')}
        </LinkButton>
      </p>
    </PublicPage>
  )
}
