import { Link } from '@remix-run/react'
import { dayText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Name } from '#app/ui/name.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { SurveyLine } from '#domain/results/schema.ts'
import type { Words } from '#domain/wordings/queries.ts'
import { type SurveyLinks, SurveyLinksBar } from './survey-links.tsx'
import { SurveyState } from './survey-state.tsx'

type Survey = SurveyLine & { isRead: boolean; links: SurveyLinks }
type Draft = { slug: string; title: Words; organisation: string; changedOn: string }
type Props = { place: { slug: string; name: string }; surveys: Survey[]; drafts: Draft[]; mayBuild: boolean }

/** Surveys with what this person may do with each, and the drafts of those who build. */
export function SurveysPage({ place, surveys, drafts, mayBuild }: Props) {
  const { t } = useTranslation('results')
  const pages = `/work/${place.slug}/surveys`
  const create = mayBuild && <LinkButton to={`${pages}/new`}>{t('list.new')}</LinkButton>
  return (
    <WorkPage title={t('list.title')} lead={t('list.lead')} actions={create}>
      {drafts.length > 0 && <Drafts pages={pages} drafts={drafts} />}
      {surveys.length === 0 ? (
        <EmptyState title={t('list.none')}>{t('list.none-next')}</EmptyState>
      ) : (
        <>
          {drafts.length > 0 && <h2>{t('list.published')}</h2>}
          <ul className="work-cards survey-list">
            {surveys.map((survey) => (
              <li key={survey.slug} className="card">
                <SurveyCard pages={pages} survey={survey} />
              </li>
            ))}
          </ul>
        </>
      )}
    </WorkPage>
  )
}

function SurveyCard({ pages, survey: { links, isRead, ...survey } }: { pages: string; survey: Survey }) {
  const { t } = useTranslation('results')
  const page = `${pages}/${survey.slug}`
  const title = <WordsIn words={survey.title} />
  return (
    <>
      <h2>{isRead ? <Link to={page}>{title}</Link> : title}</h2>
      <p>
        <SurveyState survey={survey} />
      </p>
      <p>
        <span className="big-number">{t('number', { count: survey.responses })}</span>{' '}
        {t('list.responses', { count: survey.responses })}
      </p>
      <p className="muted">
        <Name>{survey.organisation}</Name>
      </p>
      <SurveyLinksBar base={page} slug={survey.slug} title={survey.title} links={links} isRead={isRead} />
    </>
  )
}

function Drafts({ pages, drafts }: { pages: string; drafts: readonly Draft[] }) {
  const { t, i18n } = useTranslation('results')
  return (
    <>
      <h2>{t('list.drafts')}</h2>
      <ul className="work-cards survey-list">
        {drafts.map(({ slug, title, organisation, changedOn }) => (
          <li key={slug} className="card">
            <h3>
              <Link to={`${pages}/${slug}/design`}>{title.text ? <WordsIn words={title} /> : t('list.untitled')}</Link>
            </h3>
            <p className="muted">
              <Name>{organisation}</Name> ·{' '}
              {t('list.changed', { day: dayText(changedOn, i18n.language, { year: true }) })}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
