import { useTranslation } from '#app/i18n/use-translation.ts'
import type { Tally } from '#domain/workshops/schema/live.ts'

/** How many took part, on which ways where there was more than one, and what there was no room for. */
export function ResultFoot({ tally: { people, sources }, more = 0 }: { tally: Tally; more?: number }) {
  const { t } = useTranslation('workshops')
  const ways = (['phone', 'hands', 'paper'] as const).filter((way) => sources[way] > 0)
  return (
    <p className="result-people">
      {t('results.people', { count: people })}
      {(sources.hands > 0 || sources.paper > 0) && (
        <> · {ways.map((way) => t(`outcome.sources.${way}`, { people: sources[way] })).join(' · ')}</>
      )}
      {more > 0 && <> · {t('results.more', { count: more })}</>}
    </p>
  )
}
