import { Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Card } from '#app/ui/card.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import { latestDay, type MissionPage as Mission } from '#domain/insights/schema.ts'
import { GoalCard } from './goal-card.tsx'
import { GoalLimits } from './goal-limits.tsx'
import { Quotes } from './quotes.tsx'
import { Splits } from './splits.tsx'
import { TellsBar } from './tells-bar.tsx'
import { TrendLine } from './trend-line.tsx'
import { VotesTable } from './votes-table.tsx'
import { WholeNumbers } from './whole-numbers.tsx'

type Props = { place: { slug: string }; mission: Mission; mayRead: boolean }

/** One mission: how many spoke to any of its goals, who, with which words and votes, and what cannot be said. */
export function MissionPage({ place, mission, mayRead }: Props) {
  const { t } = useTranslation(['insights-desk', 'insights'])
  const { hue, goals, least } = mission
  const { people, contributions, votes } = mission.figures
  const splits = mission.figures.splits
    ? [mission.figures.splits.byArea, mission.figures.splits.byAge, mission.figures.splits.byWay]
    : []
  const latest = latestDay(splits.flatMap(({ cells }) => cells))
  const behind = mayRead && people > 0 ? `/work/${place.slug}/insight/contributions?mission=${mission.slug}` : undefined
  const most = Math.max(1, ...goals.map(({ figures }) => (figures.people === 'withheld' ? 0 : figures.people)))
  return (
    <WorkPage
      title={<WordsIn words={mission.name} />}
      lead={<WordsIn words={mission.statement} />}
      actions={<Link to={`/work/${place.slug}/insight`}>{t('goal.back')}</Link>}
    >
      <div className="insights mission-page">
        <WholeNumbers
          numbers={[
            { key: 'people', value: people, label: t('mission.people', { count: people }) },
            { key: 'said', value: contributions, label: t('insights:numbers.contributions', { count: contributions }) },
            ...(votes === null ? [] : [{ key: 'votes', value: votes, label: t('goal.votes', { count: votes }) }]),
          ]}
        />
        {behind && (
          <p>
            <Link to={behind}>{t('behind.open')}</Link>
          </p>
        )}
        <div className="goal-columns">
          <div>
            <section aria-labelledby="who">
              <h2 id="who">{t('mission.who')}</h2>
              {splits.length > 0 ? (
                <Splits splits={splits} least={least} hue={hue} behind={behind} latest={latest} />
              ) : (
                <EmptyState title={t('mission.nobody')}>{t('mission.nobody-next')}</EmptyState>
              )}
            </section>
            <section aria-labelledby="votes">
              <h2 id="votes">{t('goal.votes-title')}</h2>
              <VotesTable choices={mission.choices} about="mission" />
            </section>
            <section aria-labelledby="goals">
              <h2 id="goals">{t('mission.goals')}</h2>
              <p className="muted">{t('insights:notes.several')}</p>
              {goals.map((goal) => (
                <GoalCard
                  key={goal.publicId}
                  goal={goal}
                  hue={hue}
                  most={most}
                  least={least}
                  to={`/work/${place.slug}/insight/goals/${goal.publicId}`}
                  {...(goal.kinds && {
                    drawn: {
                      trend: <TrendLine months={goal.kinds.month} hue={hue} />,
                      tells: <TellsBar kinds={goal.kinds} hue={hue} />,
                    },
                  })}
                />
              ))}
            </section>
            <GoalLimits
              splits={splits}
              people={people}
              overview={mission.overview}
              least={least}
              about="mission"
              latest={latest}
            />
          </div>
          <div>
            <section aria-labelledby="quotes">
              <h2 id="quotes">{t('goal.quotes')}</h2>
              {mission.quotes.length > 0 ? (
                <>
                  <Quotes quotes={mission.quotes} />
                  <p className="muted">{t('goal.lot')}</p>
                </>
              ) : (
                <Card kind="flat">{t('goal.no-quotes')}</Card>
              )}
            </section>
          </div>
        </div>
      </div>
    </WorkPage>
  )
}
