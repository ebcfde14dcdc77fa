import { Link } from '@remix-run/react'
import { useRef, useState } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { useHydrated } from '#app/ui/use-hydrated.ts'
import type { QueueFigures, QueuePage, SavedView } from '#domain/moderation/schema.ts'
import { pageSize } from '#domain/moderation/schema.ts'
import { filtersIn, moderationPath } from './address.ts'
import { BulkBar } from './bulk-bar.tsx'
import type { Desk } from './desk.ts'
import type { FilterChoices } from './filter-choices.ts'
import { QueueFilters } from './queue-filters.tsx'
import { QueueList } from './queue-list.tsx'
import type { useGrowingList } from './use-growing-list.ts'
import { useKeys } from './use-keys.ts'
import type { Selection } from './use-selection.ts'

type Props = {
  desk: Desk
  figures: QueueFigures
  choices: FilterChoices
  views: SavedView[]
  openId: string | undefined
  first: QueuePage
  growing: ReturnType<typeof useGrowingList>
  selection: Selection
  newcomers: number
  showNewcomers(): void
}

/**
 * The left column: which texts, and the list of them. Arrow keys move while it has focus. What is decided about many
 * stands beneath all that scrolls, so that it never lies over a row.
 */
export function QueueColumn({ desk, figures, openId, first, growing, selection, newcomers, ...props }: Props) {
  const { t } = useTranslation('moderation')
  const { asked, items, place } = desk
  const isHydrated = useHydrated()
  const [showsFilters, setShowsFilters] = useState(false)
  const search = useRef<HTMLInputElement>(null)
  useKeys({
    s: () => search.current?.focus(),
    f: () => setShowsFilters(!showsFilters),
  })
  const isFiltered = filtersIn(asked) > 0
  return (
    <section className="queue" aria-label={t('queue')} aria-busy={growing.isLoading || undefined}>
      <div className="queue-scroll">
        <QueueFilters
          place={place.slug}
          asked={asked}
          figures={figures}
          choices={props.choices}
          views={props.views}
          search={search}
          isOpen={showsFilters}
          onOpen={setShowsFilters}
        />
        {newcomers > 0 && (
          <Button type="button" kind="secondary" wide className="queue-new" onClick={props.showNewcomers}>
            {t('new', { count: newcomers })}
          </Button>
        )}
        {items.length === 0 && first.next === null ? (
          <EmptyState title={t(isFiltered ? 'empty.filtered' : `empty.${asked.view}`)}>
            {t(isFiltered ? 'empty.filtered-next' : `empty.${asked.view}-next`)}
          </EmptyState>
        ) : (
          <QueueList
            desk={desk}
            openId={openId}
            selection={selection}
            total={isFiltered ? undefined : figures[asked.view]}
            onEnd={growing.loadMore}
            onSee={growing.see}
          />
        )}
        <div className="queue-pages">
          {first.isPartial && <p>{t('partial')}</p>}
          {asked.after && (
            <Link to={moderationPath(place.slug, { ...asked, after: undefined })}>{t('first-page')}</Link>
          )}
          {isHydrated
            ? !growing.isComplete && (
                <Button type="button" kind="quiet" small onClick={growing.loadMore}>
                  {t(growing.isLoading ? 'loading' : 'more')}
                </Button>
              )
            : first.next && (
                <LinkButton kind="quiet" small to={moderationPath(place.slug, { ...asked, after: first.next })}>
                  {t('next-page', { count: pageSize })}
                </LinkButton>
              )}
        </div>
      </div>
      {(items.length > 0 || first.next !== null) && <BulkBar desk={desk} selection={selection} />}
    </section>
  )
}
