import { Link } from '@remix-run/react'
import { dayText, numberText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import type { ImportRun } from '#domain/imports/queries.ts'

type Props = {
  /** The survey's page. */
  page: string
  runs: readonly ImportRun[]
}

/** Files that came in, each with the way to take it back. */
export function RunTable({ page, runs }: Props) {
  const { t, i18n } = useTranslation('survey-desk')
  const day = (on: string) => dayText(on, i18n.language, { year: true })
  return (
    <table className="import-runs">
      <thead>
        <tr>
          <th scope="col">{t('import.run-on')}</th>
          <th scope="col" className="number">
            {t('import.run-read')}
          </th>
          <th scope="col" className="number">
            {t('import.run-added')}
          </th>
          <th scope="col">{t('import.take-back.column')}</th>
        </tr>
      </thead>
      <tbody>
        {runs.map(({ handle, on, read, added, takenBackOn }) => (
          <tr key={handle}>
            <th scope="row">{day(on)}</th>
            <td className="number">{numberText(read, i18n.language)}</td>
            <td className="number">{numberText(added, i18n.language)}</td>
            <td>
              {takenBackOn ? (
                <span className="muted">{t('import.take-back.gone', { day: day(takenBackOn) })}</span>
              ) : (
                <Link to={`${page}/import/runs/${handle}`}>
                  {t('import.take-back.open')}
                  <span className="visually-hidden"> {t('import.take-back.of', { count: added, day: day(on) })}</span>
                </Link>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
