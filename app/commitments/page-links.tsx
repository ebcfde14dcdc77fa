import { Link, useSearchParams } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'

/** To the pages before and after, with everything else that was asked for. */
export function PageLinks({ list: { page, pages } }: { list: { page: number; pages: number } }) {
  const { t } = useTranslation('commitments')
  const [search] = useSearchParams()
  if (pages === 1) return null
  const to = (number: number) => {
    const next = new URLSearchParams(search)
    next.set('page', String(number))
    return `?${next}`
  }
  return (
    <nav className="row apart" aria-label={t('pages.label')}>
      {page > 1 ? <Link to={to(page - 1)}>{t('pages.back')}</Link> : <span />}
      <span>{t('pages.of', { page, pages })}</span>
      {page < pages ? <Link to={to(page + 1)}>{t('pages.next')}</Link> : <span />}
    </nav>
  )
}
