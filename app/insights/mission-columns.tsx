import { Link } from '@remix-run/react'
import type { ComponentProps } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { GoalOnWall, MissionOnWall } from '#domain/insights/schema.ts'
import { GoalCard } from './goal-card.tsx'
import { Quotes } from './quotes.tsx'

type Props = {
  missions: readonly MissionOnWall[]
  least: number
  /** Where a goal's own page is, for those who may open it. */
  goalPath?: (publicId: string) => string
  /** The same for a mission. */
  missionPath?: (slug: string) => string
  /** How much was answered to a goal in public, and where that is read. */
  answersTo?: (publicId: string) => { count: number; to: string }
  /** What is drawn on each card, for those who may see it. */
  drawnOf?: (goal: GoalOnWall, hue: MissionOnWall['hue']) => ComponentProps<typeof GoalCard>['drawn']
}

/** The wall: a column for each mission in its hue, a card for each of its goals. */
export function MissionColumns({ missions, least, goalPath, missionPath, answersTo, drawnOf }: Props) {
  const { t } = useTranslation('insights')
  const most = Math.max(
    1,
    ...missions.flatMap(({ goals }) => goals.map(({ figures: { people } }) => (people === 'withheld' ? 0 : people))),
  )
  return (
    <div className="missions">
      {missions.map(({ slug, hue, name, statement, people, goals }) => (
        <section key={slug} aria-labelledby={`mission-${slug}`}>
          <header className={`mission-head ${hue}`}>
            <h2 id={`mission-${slug}`}>
              {missionPath ? (
                <Link to={missionPath(slug)}>
                  <WordsIn words={name} />
                </Link>
              ) : (
                <WordsIn words={name} />
              )}
            </h2>
            <p>
              <WordsIn words={statement} />
              {people !== null && <> · {t('mission.people', { count: people })}</>}
            </p>
          </header>
          {goals.map((goal) => (
            <div key={goal.publicId}>
              <GoalCard
                goal={goal}
                hue={hue}
                most={most}
                least={least}
                to={goalPath?.(goal.publicId)}
                drawn={drawnOf?.(goal, hue)}
              />
              {answersTo && <Answers {...answersTo(goal.publicId)} />}
              {!goalPath && <Quotes quotes={goal.quotes} />}
            </div>
          ))}
          {/* Staff find more on the goal's page: one voice a mission keeps the wall a wall. */}
          {goalPath && <Quotes quotes={goals.flatMap(({ quotes }) => quotes).slice(0, 1)} />}
        </section>
      ))}
    </div>
  )
}

/** The way from what was said to what was done about it. */
function Answers({ count, to }: { count: number; to: string }) {
  const { t } = useTranslation('insights')
  return (
    count > 0 && (
      <p>
        <Link to={to}>{t('goal.answers', { count })}</Link>
      </p>
    )
  )
}
