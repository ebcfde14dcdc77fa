import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Bar } from '#app/ui/bar.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { GoalOnWall, MissionOnWall } from '#domain/insights/schema.ts'
import { FigureText } from './figure-text.tsx'

type Props = {
  goal: GoalOnWall
  hue: MissionOnWall['hue']
  /** The most people that any goal has: the length of a whole bar. */
  most: number
  /** The smallest count that is shown here. */
  least: number
  /** The goal's own page, where there is one for this reader. */
  to?: string
  /** What a reader of the workspace sees of it too: the trend beside its name, needs and strengths beneath. */
  drawn?: { trend: ReactNode; tells: ReactNode }
}

/** How much was said to one goal. */
export function GoalCard({ goal, hue, most, least, to, drawn }: Props) {
  const { t } = useTranslation('insights')
  const { people, contributions, votes } = goal.figures
  const name = <WordsIn words={to ? goal.short : goal.text} />
  const details = [
    to && contributions !== 'withheld' && t('goal.contributions', { count: contributions }),
    votes !== null && (votes === 'withheld' ? t('goal.votes-withheld', { least }) : t('goal.votes', { count: votes })),
  ].filter(Boolean)
  return (
    <article className={`goal-card ${hue}`}>
      <h3>{to ? <Link to={to}>{name}</Link> : name}</h3>
      {drawn?.trend}
      {people === 'withheld' ? (
        <p>{t('goal.withheld', { least })}</p>
      ) : (
        <p className="goal-people">
          <strong>
            <FigureText figure={people} />
          </strong>{' '}
          <span>{t('goal.people', { count: people })}</span>
        </p>
      )}
      <Bar value={people === 'withheld' ? 0 : people} max={most} hue={hue} isWithheld={people === 'withheld'} />
      {drawn?.tells}
      {details.length > 0 && <p className="muted">{details.join(' · ')}</p>}
    </article>
  )
}
