import { Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { FigureText } from '#app/insights/figure-text.tsx'
import { Bar } from '#app/ui/bar.tsx'
import { Name } from '#app/ui/name.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { Cell, SurveyCounts } from '#domain/results/schema.ts'
import { ConsultationPoints } from './consultation-points.tsx'
import { editionName } from './names.ts'
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

function WithheldSplit({ title, cells, nameOf }: SplitProps) {
  const { t } = useTranslation('results')
  const most = Math.max(1, ...cells.map(({ people }) => (people === 'withheld' ? 0 : people)))
  if (cells.every(({ people }) => people === 'withheld'))
    return (
      <>
        <h3>{title}</h3>
        <p className="muted">{t('counts.nothing')}</p>
      </>
    )
  return (
    <table className="counts">
      <caption>{title}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{title}</th>
          <th scope="col">{t('one.bar')}</th>
          <th scope="col">{t('ways.people')}</th>
        </tr>
      </thead>
      <tbody>
        {cells.map(({ key, people }) => (
          <tr key={key}>
            <th scope="row">{nameOf(key)}</th>
            <td className="bar-cell">
              <Bar value={people === 'withheld' ? 0 : people} max={most} isWithheld={people === 'withheld'} />
            </td>
            <td className="number">
              <FigureText figure={people} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
