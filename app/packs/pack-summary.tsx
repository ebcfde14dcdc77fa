import { useTranslation } from '#app/i18n/use-translation.ts'
import type { PackPage } from '#domain/packs/schema.ts'

/** What a pack holds, by which rules, and of when. */
export function PackSummary({ pack: { about, cells, quotes, quotesGone } }: { pack: PackPage }) {
  const { t } = useTranslation('packs')
  if (!about || !cells) return null
  const { product, codeBook } = about.versions
  return (
    <section aria-labelledby="summary">
      <h2 id="summary">{t('page.summary')}</h2>
      <ul>
        <li>{t('page.people', { count: about.people })}</li>
        <li>{t('page.cells', cells)}</li>
        <li>{t('page.quotes', { count: quotes })}</li>
        {quotesGone > 0 && <li>{t('page.gone', { count: quotesGone })}</li>}
        <li>{t('page.least', { count: about.least })}</li>
        {about.period && <li>{t('page.period', about.period)}</li>}
        <li>
          {about.published ? t('page.published', { day: about.published.on }) : t('page.made', { day: about.day })}
        </li>
        <li>{t('page.versions', { product, codeBook })}</li>
      </ul>
    </section>
  )
}
