import { useTranslation } from '#app/i18n/use-translation.ts'
import { Card } from '#app/ui/card.tsx'
import type { Quote } from '#domain/insights/schema.ts'
import { Quotes } from './quotes.tsx'

/** In people's own words: a few of them, how they were chosen, or why there are none. */
export function QuotesSection({ quotes }: { quotes: readonly Quote[] }) {
  const { t } = useTranslation('insights-desk')
  return (
    <section aria-labelledby="quotes">
      <h2 id="quotes">{t('goal.quotes')}</h2>
      {quotes.length > 0 ? (
        <>
          <Quotes quotes={quotes} />
          <p className="muted">
            {t('goal.lot')} {t('goal.spread')}
          </p>
        </>
      ) : (
        <Card kind="flat">{t('goal.no-quotes')}</Card>
      )}
    </section>
  )
}
