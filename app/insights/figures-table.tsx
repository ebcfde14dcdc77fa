import { useTranslation } from '#app/i18n/use-translation.ts'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { MissionOnWall } from '#domain/insights/schema.ts'
import { FigureText } from './figure-text.tsx'

type Props = { missions: readonly MissionOnWall[]; withContributions?: boolean }

/** The wall's numbers once more, as a table that can be read line by line or copied. */
export function FiguresTable({ missions, withContributions }: Props) {
  const { t } = useTranslation('insights')
  return (
    <details className="figures">
      <summary>{t('table.open')}</summary>
      <table>
        <caption>{t('table.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('table.goal')}</th>
            <th scope="col" className="number">
              {t('table.people')}
            </th>
            {withContributions && (
              <th scope="col" className="number">
                {t('table.contributions')}
              </th>
            )}
            <th scope="col" className="number">
              {t('table.votes')}
            </th>
          </tr>
        </thead>
        {missions.map(({ slug, name, goals }) => (
          <tbody key={slug}>
            <tr>
              <th scope="rowgroup" colSpan={withContributions ? 4 : 3}>
                <WordsIn words={name} />
              </th>
            </tr>
            {goals.map(({ publicId, short, figures }) => (
              <tr key={publicId}>
                <th scope="row">
                  <WordsIn words={short} />
                </th>
                <td className="number">
                  <FigureText figure={figures.people} />
                </td>
                {withContributions && (
                  <td className="number">
                    <FigureText figure={figures.contributions} />
                  </td>
                )}
                <td className="number">
                  <FigureText figure={figures.votes} />
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </details>
  )
}
