import { Link, useRevalidator, useSearchParams } from '@remix-run/react'
import { useEffect } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import type { CardPage } from '#domain/workshops/queries/card-pages.ts'

type Props = Pick<CardPage, 'page' | 'pages'>

/** The way to cards that the live list has no room for. */
export function CardPages({ page, pages }: Props) {
  const { t } = useTranslation('facilitation')
  const [search] = useSearchParams()
  if (pages === 1) return null
  const to = (other: number) => {
    const next = new URLSearchParams(search)
    next.delete('sort')
    if (other === 1) next.delete('page')
    else next.set('page', String(other))
    return `?${next}`
  }
  return (
    <p className="card-pages">
      {page > 1 && (
        <Link to={to(page - 1)} className="button quiet small" preventScrollReset>
          {t('sort.newer')}
        </Link>
      )}
      <span>{t('sort.page', { page, pages })}</span>
      {page < pages && (
        <Link to={to(page + 1)} className="button quiet small" preventScrollReset>
          {t('sort.older')}
        </Link>
      )}
    </p>
  )
}

/** A sorted board moves in bursts. */
const restMilliseconds = 500

/** A page of older cards hears no news of its own: it is read again when something happened. @param seq of the newest event */
export function useFreshPage({ page }: CardPage, seq: number): void {
  const { revalidate } = useRevalidator()
  // biome-ignore lint/correctness/useExhaustiveDependencies: each event is a reason to look again
  useEffect(() => {
    if (page === 1) return
    const timer = setTimeout(revalidate, restMilliseconds)
    return () => clearTimeout(timer)
  }, [seq, page, revalidate])
}
