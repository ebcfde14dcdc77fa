import { Link } from '@remix-run/react'
import { dayText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Name } from '#app/ui/name.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PublicPage } from '#app/ui/public-page.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { Report, ReportLine } from '#domain/reports/schema.ts'
import { ReportView } from './report-view.tsx'
import { wordsIn } from './report-words.ts'

type Place = { name: string; slug: string }

/** The reports that a place issued, for everybody. */
export function ReportsPage({ place, reports }: { place: Place; reports: ReportLine[] }) {
  const { t, i18n } = useTranslation('reports')
  const home = `/p/${place.slug}`
  const day = (on: string) => dayText(on, i18n.language, { year: true })
  return (
    <PublicPage home={home}>
      <p className="eyebrow">
        <Link to={`${home}/did`}>{t('commitments:title')}</Link> · <Name>{place.name}</Name>
      </p>
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      {reports.length === 0 ? (
        <EmptyState title={t('empty')} action={<LinkButton to={`${home}/did`}>{t('commitments:all')}</LinkButton>}>
          {t('empty-next')}
        </EmptyState>
      ) : (
        <ul className="commitment-list">
          {reports.map(({ publicId, about, span, issuedOn }) => (
            <li key={publicId} className="card">
              <h2>
                <Link to={`${home}/reports/${publicId}`}>
                  <WordsIn words={wordsIn(about.name, i18n.language)} />
                </Link>
              </h2>
              <p>{t('span', { from: day(span.from), to: day(span.to) })}</p>
              <p className="muted">
                {t(about.isForum ? 'kind.forum' : `kind.${about.kind}`)} · {t('issued', { day: day(issuedOn) })}
              </p>
            </li>
          ))}
        </ul>
      )}
    </PublicPage>
  )
}

/** One report, as it was issued, with its files. */
export function ReportPage({ place, report }: { place: Place; report: Report }) {
  const { t, i18n } = useTranslation('reports')
  const { content, issuedOn, newer, publicId } = report
  const base = `/p/${place.slug}/reports`
  const day = (on: string) => dayText(on, i18n.language, { year: true })
  return (
    <PublicPage home={`/p/${place.slug}`}>
      <p className="eyebrow">
        <Link to={base}>{t('title')}</Link> · <Name>{place.name}</Name>
      </p>
      <h1>
        <WordsIn words={wordsIn(content.about.name, i18n.language)} />
      </h1>
      <p className="lead">{t('span', { from: day(content.span.from), to: day(content.span.to) })}</p>
      <p className="muted">{t('frozen', { day: day(issuedOn) })}</p>
      {newer && (
        <Notice>
          <p>
            {t('newer')} <Link to={`${base}/${newer}`}>{t('newer-link')}</Link>
          </p>
        </Notice>
      )}
      <ReportView content={content} place={place.slug} />
      <p className="actions report-files">
        <LinkButton to={`${base}/${publicId}/report.csv`} kind="secondary" reloadDocument>
          {t('csv')}
        </LinkButton>
        <LinkButton to={`${base}/${publicId}/report.json`} kind="secondary" reloadDocument>
          {t('json')}
        </LinkButton>
      </p>
    </PublicPage>
  )
}
