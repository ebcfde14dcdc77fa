import { Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Name } from '#app/ui/name.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { SurveyResults, TextPage } from '#domain/results/schema.ts'
import { CountTable } from './count-table.tsx'
import { SurveyState } from './survey-state.tsx'
import { TextCounts } from './text-counts.tsx'
import { TextList } from './text-list.tsx'

type Props = {
  place: { slug: string }
  results: SurveyResults
  isModerator: boolean
  reading: (TextPage & { questionKey: string }) | null
}

/** A survey's exact results, question by question, and what single responses say. */
export function ResultsPage({ place, results: { survey, imported, questions }, isModerator, reading }: Props) {
  const { t } = useTranslation('results')
  const asked = questions.filter(({ kind }) => kind === 'open-text')
  return (
    <WorkPage
      title={<WordsIn words={survey.title} />}
      lead={<Name>{survey.organisation}</Name>}
      actions={<Link to={`/work/${place.slug}/surveys`}>{t('one.all')}</Link>}
    >
      <div className="results-head">
        <p>
          <span className="big-number">{t('number', { count: survey.responses })}</span>{' '}
          {t('list.responses', { count: survey.responses })}
          {imported > 0 && <span className="muted"> ({t('one.imported', { count: imported })})</span>}
        </p>
        <SurveyState survey={survey} />
        <Link to={`/s/${survey.slug}`}>{t('list.public-page')}</Link>
      </div>
      <p className="muted">{t('one.exact')}</p>
      {survey.responses === 0 ? (
        <EmptyState title={t('one.none')}>{t('one.none-next')}</EmptyState>
      ) : (
        <>
          <ol className="results">
            {questions.map((question) => (
              <li key={question.key} className="card">
                {question.kind === 'open-text' ? (
                  <TextCounts question={question} of={survey.responses} />
                ) : (
                  <CountTable question={question} of={survey.responses} />
                )}
              </li>
            ))}
          </ol>
          {reading && <TextList place={place} asked={asked} reading={reading} isModerator={isModerator} />}
        </>
      )}
    </WorkPage>
  )
}
