import { Link } from '@remix-run/react'
import { dayText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { SaidFinder } from '#app/said-and-done/said-finder.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { PublicPage } from '#app/ui/public-page.tsx'
import type { Said } from '#domain/insights/schema.ts'
import { FiguresTable } from './figures-table.tsx'
import { MissionColumns } from './mission-columns.tsx'
import { Splits } from './splits.tsx'
import { WholeNumbers } from './whole-numbers.tsx'

type Props = {
  place: { name: string; slug: string }
  said: Said | null
  answers: Record<string, number>
  search: string
}

/** What anybody may read: goals and how many people spoke to them, their words with leave, who was heard. */
export function SaidPage({ place, said, answers, search }: Props) {
  const { t, i18n } = useTranslation(['insights', 'commitments'])
  const home = `/p/${place.slug}`
  if (said === null) {
    return (
      <PublicPage home={home}>
        <p className="eyebrow">{place.name}</p>
        <h1>{t('said.title')}</h1>
        <EmptyState title={t('said.empty')} action={<LinkButton to={home}>{t('said.have-your-say')}</LinkButton>}>
          {t('said.empty-next')}
        </EmptyState>
      </PublicPage>
    )
  }
  const { overview, heard, least, step, policy, published, missions } = said
  const found = missions.reduce((sum, { goals }) => sum + goals.length, 0)
  const hasOld = [heard.byArea, heard.byAge].some(({ cells }) => cells.some(({ stands }) => stands))
  return (
    <PublicPage home={home} wide className="insights">
      <p className="eyebrow">{place.name}</p>
      <h1>{t('said.title')}</h1>
      <p className="lead">{t('said.lead')}</p>
      <p className="muted">{t('said.published', { day: dayText(published.on, i18n.language) })}</p>
      <SaidFinder search={search} />
      {search === '' ? (
        <WholeNumbers
          numbers={[
            {
              key: 'people',
              value: overview.people,
              label: t('numbers.people', { count: overview.people }),
              more: [
                t('numbers.responses', { count: overview.responses }),
                t('numbers.participants', { count: overview.participants }),
              ].join(' · '),
            },
            {
              key: 'contributions',
              value: overview.contributions,
              label: t('numbers.contributions', { count: overview.contributions }),
              more: t('numbers.read', { count: overview.read }),
            },
          ]}
        />
      ) : (
        <p role="status">
          {found > 0 ? t('find.found', { number: found }) : t('find.none')}{' '}
          <Link to={`${home}/said`}>{t('find.all')}</Link>
        </p>
      )}
      <MissionColumns
        missions={missions}
        least={least}
        missionPath={(slug) => `${home}/missions/${slug}`}
        answersTo={(goal) => ({ count: answers[goal] ?? 0, to: `${home}/did?goal=${goal}` })}
      />
      {search === '' && (
        <>
          <FiguresTable missions={missions} />
          <section aria-labelledby="heard">
            <h2 id="heard">{t('heard.title')}</h2>
            <Splits splits={[heard.byArea, heard.byAge]} least={least} />
          </section>
          <section aria-labelledby="how">
            <h2 id="how">{t('said.how')}</h2>
            <ul>
              <li>{t('said.small', { least })}</li>
              {policy === 'round' && <li>{t('said.rounded')}</li>}
              {(hasOld || published.number > 1) && <li>{t('said.stands', { least: step })}</li>}
              <li>{t('notes.people')}</li>
              <li>{t('notes.several')}</li>
              <li>{t('notes.chose')}</li>
              <li>{t('said.words')}</li>
            </ul>
          </section>
        </>
      )}
      <p className="actions">
        <LinkButton to={home}>{t('said.have-your-say')}</LinkButton>
        <LinkButton to={`${home}/did`} kind="secondary">
          {t('said.did')}
        </LinkButton>
        <LinkButton to={`${home}/groups`} kind="quiet">
          {t('commitments:groups.link')}
        </LinkButton>
        <LinkButton to={`${home}/poster`} kind="quiet">
          {t('commitments:poster.link')}
        </LinkButton>
        <LinkButton to={`${home}/packs`} kind="quiet">
          {t('said.packs')}
        </LinkButton>
        <LinkButton to={`${home}/how-we-read`} kind="quiet">
          {t('common:how-we-read')}
        </LinkButton>
      </p>
    </PublicPage>
  )
}
