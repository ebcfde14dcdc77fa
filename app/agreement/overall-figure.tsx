import { useTranslation } from '#app/i18n/use-translation.ts'
import type { RoundFigures } from '#db/schema/agreement.ts'
import { leastToCompare, reliable, tentative } from '#domain/agreement/schema.ts'
import { useNumbers } from './numbers.ts'
import { RangeChart } from './range-chart.tsx'

/** What a round comes to in one figure, how far it may be off, and what follows from it. */
export function OverallFigure({ figures }: { figures: RoundFigures }) {
  const { t } = useTranslation('agreement')
  const { two } = useNumbers()
  const { overall, texts, same, notCoded, moved } = figures
  const { alpha, low, high, unsaid } = overall
  return (
    <div className="overall card calm">
      <h3>{t('figures.overall')}</h3>
      {alpha === null ? (
        <p>{t(unsaid === 'no-pairs' ? 'figures.no-pairs' : 'figures.one-value')}</p>
      ) : (
        <>
          <p>
            <strong className="big-number">{two(alpha)}</strong>{' '}
            {low !== null && high !== null
              ? t('figures.range', { low: two(low), high: two(high) })
              : t('figures.no-range')}
          </p>
          <RangeChart alpha={alpha} low={low} high={high} />
          <p>{t(`figures.${verdictOf(alpha, low)}`)}</p>
        </>
      )}
      <p className="muted">
        {t('figures.texts', { count: texts })}
        {texts > 0 && `; ${t('figures.same', { count: same })}`}.{' '}
        {texts > 0 && texts < leastToCompare && t('figures.few')}{' '}
        {notCoded > 0 && t('figures.not-coded', { count: notCoded })}{' '}
        {moved > 0 && t('figures.moved', { count: moved })}
      </p>
    </div>
  )
}

/** Judged by the lower end of its range: a small sample that happened to agree must not be trusted. */
function verdictOf(alpha: number, low: number | null) {
  if (alpha < tentative) return 'weak'
  if (low === null || low < tentative) return 'unsure'
  return low < reliable ? 'tentative' : 'reliable'
}

/** How to read all this, folded away. */
export function Meaning() {
  const { t } = useTranslation('agreement')
  return (
    <details className="agreement-meaning">
      <summary>{t('meaning.title')}</summary>
      {(['alpha', 'range', 'f1', 'alike', 'not'] as const).map((part) => (
        <p key={part}>{t(`meaning.${part}`)}</p>
      ))}
      <p className="muted">{t('meaning.sources')}</p>
    </details>
  )
}
