import { Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Notice } from '#app/ui/notice.tsx'
import type { PromiseLine } from '#domain/promises/schema.ts'
import { PromiseList } from './promise-list.tsx'

/** Above everything else: that somebody waits for longer than was promised. */
export function OverduePromise({ lines, place }: { lines: PromiseLine[]; place: string }) {
  const { t } = useTranslation('promises')
  if (!lines.some(({ promised }) => promised.status === 'overdue')) return null
  return (
    <Notice kind="problem">
      <p>
        {t('some-overdue')} <Link to={`/p/${place}/did/answers`}>{t('see')}</Link>
      </p>
    </Notice>
  )
}

/** The most urgent answers that people wait for, below what was done. Nothing where nothing was promised. */
export function TopPromises({ lines, isMore, place }: { lines: PromiseLine[]; isMore: boolean; place: string }) {
  const { t } = useTranslation('promises')
  if (lines.length === 0) return null
  return (
    <section aria-labelledby="promises">
      <h2 id="promises">{t('title')}</h2>
      <PromiseList lines={lines} place={place} as="h3" />
      <p>
        <Link to={`/p/${place}/did/answers`}>{t(isMore ? 'all' : 'about')}</Link>
      </p>
    </section>
  )
}
