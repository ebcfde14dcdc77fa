import { Link } from '@remix-run/react'
import { PageLinks } from '#app/commitments/page-links.tsx'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Name } from '#app/ui/name.tsx'
import { PublicPage } from '#app/ui/public-page.tsx'
import type { LearnedList as Found } from '#domain/learning/schema.ts'
import { LearnedFinder } from './learned-finder.tsx'
import { LearnedList } from './learned-list.tsx'

type Props = { place: { name: string; slug: string }; list: Found; isFiltered: boolean }

/** What a place learned from trying, for everybody: what did not work too. */
export function LearnedPage({ place, list, isFiltered }: Props) {
  const { t } = useTranslation(['learning', 'commitments'])
  const did = `/p/${place.slug}/did`
  return (
    <PublicPage home={`/p/${place.slug}`}>
      <p className="eyebrow">
        <Link to={did}>{t('commitments:title')}</Link> · <Name>{place.name}</Name>
      </p>
      <h1>{t('page.title')}</h1>
      <p className="lead">{t('page.lead')}</p>
      {(list.found > 0 || isFiltered) && <LearnedFinder />}
      {isFiltered && (
        <p role="status">
          {t('commitments:found', { count: list.found })} <Link to={`${did}/learned`}>{t('link')}</Link>
        </p>
      )}
      {list.lines.length === 0 ? (
        <EmptyState
          title={t(isFiltered ? 'commitments:none-fit' : 'page.empty')}
          action={
            <LinkButton to={isFiltered ? `${did}/learned` : did}>
              {t(isFiltered ? 'link' : 'commitments:all')}
            </LinkButton>
          }
        >
          {t(isFiltered ? 'commitments:none-fit-next' : 'page.empty-next')}
        </EmptyState>
      ) : (
        <LearnedList lines={list.lines} here={place.slug} />
      )}
      <PageLinks list={list} />
      <p className="actions">
        <LinkButton to={did} kind="secondary">
          {t('commitments:all')}
        </LinkButton>
      </p>
    </PublicPage>
  )
}
