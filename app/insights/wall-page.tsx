import { Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Card } from '#app/ui/card.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { Wall } from '#domain/insights/schema.ts'
import { EqualityTables } from './equality-tables.tsx'
import { FiguresTable } from './figures-table.tsx'
import { MissionColumns } from './mission-columns.tsx'
import { Splits } from './splits.tsx'
import { TellsBar } from './tells-bar.tsx'
import { TrendLine } from './trend-line.tsx'
import { WallActions } from './wall-actions.tsx'
import { WholeNumbers } from './whole-numbers.tsx'

type Props = {
  place: { name: string; slug: string; least: number }
  wall: Wall
  mayExport: boolean
  mayPublish: boolean
  mayReadFindings: boolean
}

/** All missions and goals at a glance: how much was said to each, by how many, and who was heard. */
export function WallPage({ place, wall, ...may }: Props) {
  const { t } = useTranslation(['insights-desk', 'insights'])
  const { overview, heard, missions } = wall
  const { people, responses, participants, contributions, read, imported } = overview
  return (
    <WorkPage title={t('wall.title')} lead={t('wall.lead')} actions={<WallActions slug={place.slug} {...may} />}>
      <div className="insights">
        <div className="wall-top">
          <WholeNumbers
            numbers={[
              {
                key: 'people',
                value: people,
                label: t('insights:numbers.people', { count: people }),
                more: [
                  t('insights:numbers.responses', { count: responses }),
                  imported > 0 && t('numbers.imported', { count: imported }),
                  t('insights:numbers.participants', { count: participants }),
                ]
                  .filter(Boolean)
                  .join(' · '),
              },
              {
                key: 'contributions',
                value: contributions,
                label: t('insights:numbers.contributions', { count: contributions }),
                more:
                  contributions > 0 ? t('numbers.read', { share: Math.floor((100 * read) / contributions) / 100 }) : '',
              },
              {
                key: 'not-tagged',
                value: overview.notTagged,
                label: t('numbers.not-tagged', { count: overview.notTagged }),
                more: t('numbers.no-goal-fits', { count: overview.noGoalFits }),
              },
            ]}
          />
          {people > 0 && (
            <Card as="section" labelledBy="heard">
              <h2 id="heard">{t('insights:heard.title')}</h2>
              <Splits splits={[heard.byArea, heard.byAge]} least={place.least} />
              <p>
                <Link to={`/work/${place.slug}/insight/heard`}>{t('heard.next')}</Link>
              </p>
            </Card>
          )}
        </div>
        {people === 0 && <EmptyState title={t('wall.empty')}>{t('wall.empty-next')}</EmptyState>}
        <MissionColumns
          missions={missions}
          least={place.least}
          goalPath={(publicId) => `/work/${place.slug}/insight/goals/${publicId}`}
          drawnOf={(goal, hue) =>
            goal.kinds
              ? {
                  trend: <TrendLine months={goal.kinds.month} hue={hue} />,
                  tells: <TellsBar kinds={goal.kinds} hue={hue} />,
                }
              : undefined
          }
          missionPath={(slug) => `/work/${place.slug}/insight/missions/${slug}`}
        />
        <FiguresTable missions={missions} withContributions />
        {wall.equality.asked > 0 && <EqualityTables heard={wall.equality} least={place.least} />}
        <section aria-labelledby="notes">
          <h2 id="notes">{t('notes.title')}</h2>
          <ul>
            <li>{t('insights:notes.people')}</li>
            <li>{t('insights:notes.several')}</li>
            <li>{t('insights:notes.chose')}</li>
            {overview.setAside > 0 && <li>{t('notes.set-aside', { count: overview.setAside })}</li>}
            {overview.countsOnly > 0 && <li>{t('notes.counts-only', { count: overview.countsOnly })}</li>}
          </ul>
        </section>
      </div>
    </WorkPage>
  )
}
