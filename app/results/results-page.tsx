import { Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Name } from '#app/ui/name.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { Completion, SurveyResults, TextPage, Timeline } from '#domain/results/schema.ts'
import { CompletionTable } from './completion-table.tsx'
import { QuestionCard } from './question-card.tsx'
import { SetAside } from './set-aside.tsx'
import { type SurveyLinks, SurveyLinksBar } from './survey-links.tsx'
import { SurveyState } from './survey-state.tsx'
import { TextList } from './text-list.tsx'
import { TimelineChart } from './timeline-chart.tsx'
import { useLiveResults } from './use-live-results.ts'
import { VersionBar } from './version-bar.tsx'
import { WaySplits } from './way-splits.tsx'

export type ResultsProps = {
  place: { slug: string }
  results: SurveyResults
  timeline: Timeline
  completion: Completion
  links: SurveyLinks
  asksEquality: boolean
  isModerator: boolean
  reading: (TextPage & { questionKey: string }) | null
}

/** A survey for the group that runs it: how it is going, exact results question by question, and single texts. */
export function ResultsPage({ place, results, links, asksEquality, isModerator, reading, ...going }: ResultsProps) {
  const { t } = useTranslation('results')
  const { survey, imported, setAside, splits, questions } = results
  const { timeline, completion } = going
  const isOpen = survey.stage === 'open'
  useLiveResults(survey.slug, isOpen)
  const pages = `/work/${place.slug}/surveys`
  const search = survey.version === null ? '' : `&version=${survey.version}`
  const waiting = setAside.reduce((sum, each) => sum + each.waiting, 0)
  const rows = survey.responses + setAside.reduce((sum, { waiting, leftOut }) => sum + waiting + leftOut, 0)
  return (
    <WorkPage
      title={<WordsIn words={survey.title} />}
      lead={<Name>{survey.organisation}</Name>}
      actions={<Link to={pages}>{t('one.all')}</Link>}
    >
      <div className="results-head">
        <p aria-live="polite">
          <span className="big-number">{t('number', { count: survey.responses })}</span>{' '}
          {t('list.responses', { count: survey.responses })}
          {imported > 0 && <span className="muted"> ({t('one.imported', { count: imported })})</span>}
        </p>
        <SurveyState survey={survey} />
        {isOpen && <span className="muted">{t('one.live')}</span>}
      </div>
      <SurveyLinksBar base={`${pages}/${survey.slug}`} slug={survey.slug} title={survey.title} links={links} />
      <VersionBar survey={survey} />
      {waiting > 0 && (
        <Notice>
          <p>
            {t('set-aside.waiting', { count: waiting })}{' '}
            <Link to={`${pages}/${survey.slug}/set-aside`}>{t('set-aside.look')}</Link>
          </p>
        </Notice>
      )}
      {rows === 0 && completion.began === 0 ? (
        <EmptyState title={t('one.none')}>{t('one.none-next')}</EmptyState>
      ) : (
        <>
          <p className="muted">{t('one.exact')}</p>
          {asksEquality && (
            <p className="muted">
              {t('equality.elsewhere')} {t('equality.standard')}
            </p>
          )}
          <h2>{t('activity.title')}</h2>
          <div className="activity">
            <div>
              <section className="card" aria-label={t(`activity.by-${timeline.by}`)}>
                <TimelineChart timeline={timeline} />
              </section>
              <section className="card" aria-labelledby="ways">
                <h3 id="ways">{t('ways.title')}</h3>
                <WaySplits splits={splits} />
              </section>
              <section className="card" aria-labelledby="set-aside">
                <h3 id="set-aside">{t('set-aside.title')}</h3>
                <SetAside setAside={setAside} page={`${pages}/${survey.slug}/set-aside`} />
              </section>
            </div>
            <section className="card" aria-labelledby="stops">
              <h3 id="stops">{t('completion.title')}</h3>
              <CompletionTable
                completion={completion}
                version={survey.version ?? (survey.versions[0]?.number as number)}
              />
            </section>
          </div>
          <p>
            {/* A file is no page: the browser saves it. */}
            <a href={`${pages}/${survey.slug}/responses.csv${search.replace('&', '?')}`} className="button secondary">
              {t('one.take-away')}
            </a>{' '}
            <span className="muted">{t('one.take-away-hint', { count: rows })}</span>
          </p>
          <h2>{t('one.questions')}</h2>
          <ol className="results">
            {questions.map((question) => (
              <li key={question.key} className={isWide(question) ? 'card wide' : 'card'}>
                <QuestionCard question={question} search={search} />
              </li>
            ))}
          </ol>
          {reading && (
            <TextList
              place={place}
              asked={questions.filter(({ texts }) => texts !== null)}
              reading={reading}
              isModerator={isModerator}
              search={search}
            />
          )}
        </>
      )}
    </WorkPage>
  )
}

/** A table with more columns than this needs the whole width. */
const mostColumns = 4

const isWide = ({ result }: SurveyResults['questions'][number]) =>
  result.shape === 'table' && result.columns.length > mostColumns
