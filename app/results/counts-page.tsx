import { Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Name } from '#app/ui/name.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { Cell, SurveyCounts } from '#domain/results/schema.ts'
import { ConsultationPoints } from './consultation-points.tsx'
import { editionName } from './names.ts'
import { SplitTable } from './split-table.tsx'
import { SurveyState } from './survey-state.tsx'

type Props = { place: { slug: string }; counts: SurveyCounts }

/** A survey for those who don't run it: how many, how they came where no small group shows, and whether it is fair. */
export function CountsPage({ place, counts: { survey, imported, splits, least, consultation } }: Props) {
  const { t, i18n } = useTranslation('results')
  const nameOf = {
    edition: (key: string) => editionName(key, i18n.language, t),
    'way-in': (key: string) => t(`ways.ways-in.${key}`),
    age: (key: string) => t(`age-bands.${key}`),
  }
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
      <p className="muted">
        {t('counts.say')} {t('counts.least', { count: least })}{' '}
        <Link to={`/work/${place.slug}/insight`}>{t('counts.insight')}</Link>
      </p>
      <ConsultationPoints consultation={consultation} />
      <h2>{t('ways.title')}</h2>
      <div className="results">
        {splits.map(({ by, cells }) => (
          <section key={by} className="card">
            <WithheldSplit title={t(`ways.${by}`)} cells={cells} nameOf={nameOf[by]} />
            {imported > 0 && by !== 'age' && <p className="muted">{t('counts.without-imports')}</p>}
          </section>
        ))}
      </div>
    </WorkPage>
  )
}

type SplitProps = { title: string; cells: readonly Cell[]; nameOf(key: string): string }

/** A table of nothing but withheld cells says no more than this sentence. */
function WithheldSplit({ title, cells, nameOf }: SplitProps) {
  const { t } = useTranslation('results')
  if (cells.some(({ people }) => people !== 'withheld'))
    return <SplitTable title={title} cells={cells} nameOf={nameOf} />
  return (
    <>
      <h3>{title}</h3>
      <p className="muted">{t('counts.nothing')}</p>
    </>
  )
}
