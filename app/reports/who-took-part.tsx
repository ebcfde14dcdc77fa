import { dayText, numberText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Name } from '#app/ui/name.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { Figure } from '#domain/insights/schema.ts'
import type { ReportContent } from '#domain/reports/schema.ts'
import { wordsIn } from './report-words.ts'

/** Who took part over time, as the place published it, and in which areas and to which goals. */
export function WhoTookPart({ participation }: Pick<ReportContent, 'participation'>) {
  const { t, i18n } = useTranslation(['reports', 'policy'])
  const number = (figure: Figure) =>
    figure === 'withheld' ? t('policy:figures.withheld') : numberText(figure, i18n.language)
  return (
    <section aria-labelledby="who">
      <h2 id="who">{t('who.title')}</h2>
      {participation === null ? (
        <p className="muted">{t('who.none')}</p>
      ) : (
        <>
          <p>{t('who.lead', { least: participation.least })}</p>
          <table className="report-table">
            <caption>{t('who.over-time')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('who.day')}</th>
                <th scope="col" className="number">
                  {t('who.people')}
                </th>
                <th scope="col" className="number">
                  {t('who.contributions')}
                </th>
              </tr>
            </thead>
            <tbody>
              {participation.publications.map(({ on, people, contributions }) => (
                <tr key={`${on} ${people} ${contributions}`}>
                  <th scope="row">{dayText(on, i18n.language, { year: true })}</th>
                  <td className="number">{number(people)}</td>
                  <td className="number">{number(contributions)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <table className="report-table">
            <caption>{t('who.parts')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('who.part')}</th>
                <th scope="col" className="number">
                  {t('who.people')}
                </th>
              </tr>
            </thead>
            <tbody>
              {participation.areas.map(({ name, people }) => (
                <tr key={name ?? ''}>
                  <th scope="row">{name === null ? t('who.not-said') : <Name>{name}</Name>}</th>
                  <td className="number">{number(people)}</td>
                </tr>
              ))}
              {participation.goals.map(({ name, people }) => {
                const words = wordsIn(name, i18n.language)
                return (
                  <tr key={words.text}>
                    <th scope="row">
                      <WordsIn words={words} />
                    </th>
                    <td className="number">{number(people)}</td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </>
      )}
    </section>
  )
}
