import { Link, useSearchParams } from '@remix-run/react'
import { PageLinks } from '#app/commitments/page-links.tsx'
import { SelectField } from '#app/commitments/select-field.tsx'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { LearnedList as Found } from '#domain/learning/schema.ts'
import { LearnedFinder } from './learned-finder.tsx'
import { LearnedList } from './learned-list.tsx'

type Props = {
  place: { slug: string }
  list: Found
  isFiltered: boolean
  /** Whether somebody reads more places than this one. */
  hasOthers: boolean
  mayWrite: boolean
}

/** What was learned here and in the other places that somebody reads, to try it too. */
export function LearnedDeskPage({ place, list, isFiltered, hasOthers, mayWrite }: Props) {
  const { t } = useTranslation(['learning-desk', 'learning', 'commitments'])
  const [search] = useSearchParams()
  const desk = `/work/${place.slug}/commitments`
  return (
    <WorkPage title={t('learning:page.title')} lead={t('lead')} actions={<Link to={desk}>{t('commitments:all')}</Link>}>
      <LearnedFinder>
        {hasOthers && (
          <SelectField name="where" label={t('where')} chosen={search.get('where') ?? ''}>
            <option value="">{t('where-all')}</option>
            <option value="here">{t('where-here')}</option>
          </SelectField>
        )}
      </LearnedFinder>
      {isFiltered && (
        <p role="status">
          {t('commitments:found', { count: list.found })} <Link to={`${desk}/learned`}>{t('learning:link')}</Link>
        </p>
      )}
      {list.lines.length === 0 ? (
        <EmptyState title={t(isFiltered ? 'commitments:none-fit' : 'learning:page.empty')}>
          {t(isFiltered ? 'commitments:none-fit-next' : 'empty-next')}
        </EmptyState>
      ) : (
        <LearnedList
          lines={list.lines}
          here={place.slug}
          doing={({ publicId }) =>
            mayWrite && (
              <p>
                <Link to={`${desk}/new?because=${publicId}`}>{t('spread')}</Link>
              </p>
            )
          }
        />
      )}
      <PageLinks list={list} />
    </WorkPage>
  )
}
