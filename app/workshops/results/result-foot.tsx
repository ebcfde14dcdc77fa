import { useTranslation } from '#app/i18n/use-translation.ts'
import type { ChoiceMission, Tally } from '#domain/workshops/schema/live.ts'
import { MissionKey } from './mission-mark.tsx'

type Props = { tally: Tally; more?: number; missions?: readonly ChoiceMission[] }

/** How many took part, on which ways where there was more than one, what there was no room for, and what colours mean. */
export function ResultFoot({ tally: { people, sources }, more = 0, missions = [] }: Props) {
  const { t } = useTranslation('workshops')
  const ways = (['phone', 'hands', 'paper'] as const).filter((way) => sources[way] > 0)
  return (
    <p className="result-people result-foot">
      <span>
        {t('results.people', { count: people })}
        {(sources.hands > 0 || sources.paper > 0) && (
          <span className="result-ways">
            {' '}
            · {ways.map((way) => t(`outcome.sources.${way}`, { people: sources[way] })).join(' · ')}
          </span>
        )}
        {more > 0 && <> · {t('results.more', { count: more })}</>}
      </span>
      <MissionKey missions={missions} />
    </p>
  )
}
