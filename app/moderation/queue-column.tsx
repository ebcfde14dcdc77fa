import { Link } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { pageSize, type QueueFigures } from '#domain/moderation/schema.ts'
import { moderationPath } from './address.ts'
import type { Desk } from './desk.ts'
import { QueueFilters } from './queue-filters.tsx'
import { QueueRow } from './queue-row.tsx'

type Props = {
  desk: Desk
  figures: QueueFigures
  openId: string | undefined
  next: string | null
  newcomers: number
  showNewcomers(): void
}

/** The left column: which texts, and the list of them. Arrow keys move while it has focus. */
export function QueueColumn({ desk, figures, openId, next, newcomers, showNewcomers }: Props) {
  const { t } = useTranslation('moderation')
  const list = useRef<HTMLOListElement>(null)
  // The open text stays in sight, and keeps focus if the list had it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when another text is opened.
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>('[aria-current]')
    row?.scrollIntoView({ block: 'nearest' })
    if (list.current?.contains(document.activeElement)) row?.focus({ preventScroll: true })
  }, [openId])
  const { asked, items, at, place } = desk
  return (
    <section className="queue" aria-label={t('queue')}>
      <QueueFilters place={place.slug} asked={asked} figures={figures} />
      {newcomers > 0 && (
        <Button type="button" kind="secondary" wide className="queue-new" onClick={showNewcomers}>
          {t('new', { count: newcomers })}
        </Button>
      )}
      {items.length === 0 ? (
        <EmptyState title={t(asked.source ? 'empty.filtered' : `empty.${asked.view}`)}>
          {t(`empty.${asked.view}-next`)}
        </EmptyState>
      ) : (
        <ol className="queue-list plain-list" ref={list}>
          {items.map((item) => (
            <QueueRow
              key={item.publicId}
              item={item}
              path={desk.pathTo(item.publicId)}
              isOpen={item.publicId === openId}
              at={at}
            />
          ))}
        </ol>
      )}
      <div className="queue-pages">
        {asked.after && <Link to={moderationPath(place.slug, { ...asked, after: undefined })}>{t('first-page')}</Link>}
        {next && (
          <LinkButton kind="quiet" small to={moderationPath(place.slug, { ...asked, after: next })}>
            {t('next-page', { count: pageSize })}
          </LinkButton>
        )}
      </div>
    </section>
  )
}
