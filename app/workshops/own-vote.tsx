import { useTranslation } from '#app/i18n/use-translation.ts'
import { Icon } from '#app/ui/icon.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import { kinds } from '#domain/workshops/schema/kinds.ts'
import type { Stage } from '#domain/workshops/schema/live.ts'
import type { LiveState } from './live/session.ts'
import { standingVote } from './standing.ts'

/** What this person chose, while nothing can be changed. */
export function OwnVote({ stage, live }: { stage: Stage; live: Pick<LiveState, 'mine' | 'pending' | 'snapshot'> }) {
  const { t } = useTranslation('workshops')
  const { id: activityId, kind, choices } = stage
  const isWhole = kinds[kind].votes === 'whole'
  const whole = standingVote(live, activityId, '') ?? {}
  const given = choices.flatMap((choice) => {
    const value = isWhole ? whole[choice.id] || undefined : standingVote(live, activityId, choice.id)?.[choice.id]
    return value === undefined ? [] : [{ ...choice, value }]
  })
  // A question that one wants to hear is marked where it stands.
  if (given.length === 0 || kind === 'questions') return null
  if (kind === 'ranking') given.sort((one, other) => one.value - other.value)
  return (
    <section className="card" aria-labelledby="own-vote">
      <h2 id="own-vote">{t('live.own-vote')}</h2>
      <ul className="plain-list own-vote">
        {given.map(({ id, text, value }) => (
          <li key={id}>
            <WordsIn words={text} />
            <strong>{answer(value)}</strong>
          </li>
        ))}
      </ul>
    </section>
  )

  function answer(value: number) {
    switch (kind) {
      case 'dots':
        return t('dots.given', { count: value })
      case 'statements':
        return t(`statements.${value > 0 ? 'agree' : value < 0 ? 'disagree' : 'pass'}`)
      case 'ranking':
      case 'scale':
        return t('results.number', { count: value })
      default:
        return <Icon name="tick" label={t('live.own-vote')} />
    }
  }
}
