import { useTranslation } from '#app/i18n/use-translation.ts'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { Stage } from '#domain/workshops/schema/live.ts'
import type { LiveState } from './live/session.ts'
import { standingVote } from './standing.ts'

/** What this person chose, while nothing can be changed. */
export function OwnVote({ stage, live }: { stage: Stage; live: Pick<LiveState, 'mine' | 'pending'> }) {
  const { t } = useTranslation('workshops')
  const whole = standingVote(live, stage.id, '') ?? {}
  const given = stage.choices.flatMap((choice) => {
    const value =
      stage.kind === 'dots' ? whole[choice.id] || undefined : standingVote(live, stage.id, choice.id)?.[choice.id]
    return value === undefined ? [] : [{ ...choice, value }]
  })
  if (given.length === 0) return null
  const answer = (value: number) => t(`statements.${value > 0 ? 'agree' : value < 0 ? 'disagree' : 'pass'}`)
  return (
    <section className="card" aria-labelledby="own-vote">
      <h2 id="own-vote">{t('live.own-vote')}</h2>
      <ul className="plain-list own-vote">
        {given.map(({ id, text, value }) => (
          <li key={id}>
            <WordsIn words={text} />
            <strong>{stage.kind === 'dots' ? t('dots.given', { count: value }) : answer(value)}</strong>
          </li>
        ))}
      </ul>
    </section>
  )
}
