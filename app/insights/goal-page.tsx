import { Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Pill } from '#app/ui/pill.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import { type GoalPage as Goal, latestDay } from '#domain/insights/schema.ts'
import { BesideList } from './beside-list.tsx'
import { GoalKindTables } from './goal-kind-tables.tsx'
import { GoalLimits } from './goal-limits.tsx'
import { QuotesSection } from './quotes-section.tsx'
import { Splits } from './splits.tsx'
import { VotesTable } from './votes-table.tsx'
import { WholeNumbers } from './whole-numbers.tsx'
import { WordingHistory } from './wording-history.tsx'

type Props = { place: { slug: string }; goal: Goal; mayWrite: boolean; mayRead: boolean; mayPromise: boolean }

/** One goal: how many spoke to it, who, with which words and votes, and what cannot be said. */
export function GoalPage({ place, goal, mayWrite, mayRead, mayPromise }: Props) {
  const { t } = useTranslation(['insights-desk', 'insights', 'findings'])
  const { slug, hue, name } = goal.mission
  // Staff read whole goals exactly: only splits of them are ever withheld here.
  const [people, contributions, votes] = [goal.figures.people, goal.figures.contributions, goal.figures.votes].map(
    (figure) => (typeof figure === 'number' ? figure : 0),
  ) as [number, number, number]
  const behind = mayRead && people > 0 ? `/work/${place.slug}/insight/contributions?goal=${goal.publicId}` : undefined
  const kinds = goal.kinds ? [goal.kinds.tells, goal.kinds.stance, goal.kinds.month].flat() : []
  const splits = goal.splits ? [goal.splits.byArea, goal.splits.byAge, goal.splits.byWay] : []
  const latest = latestDay([...splits.flatMap(({ cells }) => cells), ...kinds])
  return (
    <WorkPage
      title={<WordsIn words={goal.short} />}
      lead={
        <Link to={`/work/${place.slug}/insight/missions/${slug}`}>
          <Pill hue={hue}>
            <WordsIn words={name} />
          </Pill>
        </Link>
      }
      actions={
        <>
          <Link to={`/work/${place.slug}/insight`}>{t('goal.back')}</Link>
          {mayWrite && people > 0 && (
            <LinkButton to={`/work/${place.slug}/insight/findings/new?goal=${goal.publicId}`} kind="secondary">
              {t('findings:new.from-goal')}
            </LinkButton>
          )}
          {mayPromise && (
            <LinkButton to={`/work/${place.slug}/commitments/new?goal=${goal.publicId}`} kind="secondary">
              {t('goal.promise')}
            </LinkButton>
          )}
        </>
      }
    >
      <div className="insights goal-page">
        <p className="lead">
          <WordsIn words={goal.text} />
        </p>
        <WholeNumbers
          numbers={[
            { key: 'people', value: people, label: t('insights:goal.people', { count: people }) },
            { key: 'said', value: contributions, label: t('insights:numbers.contributions', { count: contributions }) },
            ...(goal.figures.votes === null
              ? []
              : [{ key: 'votes', value: votes, label: t('goal.votes', { count: votes }) }]),
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
              <h2 id="who">{t('goal.who')}</h2>
              {splits.length > 0 ? (
                <Splits splits={splits} least={goal.least} hue={hue} behind={behind} latest={latest} />
              ) : (
                <EmptyState title={t('goal.nobody')}>{t('goal.nobody-next')}</EmptyState>
              )}
            </section>
            {goal.kinds && (
              <GoalKindTables kinds={goal.kinds} hue={hue} least={goal.least} behind={behind} latest={latest} />
            )}
            <BesideList place={place} beside={goal.beside} least={goal.least} goal={goal.publicId} />
            <section aria-labelledby="votes">
              <h2 id="votes">{t('goal.votes-title')}</h2>
              <VotesTable choices={goal.choices} about="goal" />
            </section>
            <WordingHistory history={goal.history} />
            <GoalLimits splits={splits} people={people} overview={goal.overview} least={goal.least} latest={latest} />
          </div>
          <div>
            <QuotesSection quotes={goal.quotes} />
          </div>
        </div>
      </div>
    </WorkPage>
  )
}
