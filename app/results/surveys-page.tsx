import { Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Name } from '#app/ui/name.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { SurveyLine } from '#domain/results/schema.ts'
import { SurveyState } from './survey-state.tsx'

type Props = { place: { slug: string; name: string }; surveys: SurveyLine[] }

/** The surveys whose responses this person may read. */
export function SurveysPage({ place, surveys }: Props) {
  const { t } = useTranslation('results')
  return (
    <WorkPage title={t('list.title')} lead={t('list.lead')}>
      {surveys.length === 0 ? (
        <EmptyState title={t('list.none')}>{t('list.none-next')}</EmptyState>
      ) : (
        <ul className="work-cards survey-list">
          {surveys.map((survey) => (
            <li key={survey.slug} className="card">
              <h2>
                <Link to={`/work/${place.slug}/surveys/${survey.slug}`}>
                  <WordsIn words={survey.title} />
                </Link>
              </h2>
              <p>
                <SurveyState survey={survey} />
              </p>
              <p>
                <span className="big-number">{t('number', { count: survey.responses })}</span>{' '}
                {t('list.responses', { count: survey.responses })}
              </p>
              <p className="muted">
                <Name>{survey.organisation}</Name> · <Link to={`/s/${survey.slug}`}>{t('list.public-page')}</Link>
              </p>
            </li>
          ))}
        </ul>
      )}
      <p className="muted">{t('list.others')}</p>
    </WorkPage>
  )
}
