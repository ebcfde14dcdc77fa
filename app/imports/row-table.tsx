import { Link } from '@remix-run/react'
import { numberText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Pill } from '#app/ui/pill.tsx'
import type { Preview } from '#domain/imports/schema.ts'

const hues = { comes: 'done', known: 'plain', 'same-respondent': 'notice', blank: 'plain', faulty: 'problem' } as const

/** An answer that does not come in with its row. */
function Left({ cell }: { cell: string }) {
  const { t } = useTranslation('survey-desk')
  return (
    <>
      <del>{cell}</del> <span className="muted">{t('import.check.left-out')}</span>
    </>
  )
}

/** A page of a file's rows, as they would come in. */
export function RowTable({ preview: { columns, rows, pages }, page }: { preview: Preview; page: number }) {
  const { t, i18n } = useTranslation('survey-desk')
  return (
    <section aria-labelledby="rows">
      <h2 id="rows">{t('import.check.rows')}</h2>
      <table className="import-rows">
        <thead>
          <tr>
            <th scope="col" className="number">
              {t('import.check.line')}
            </th>
            <th scope="col">{t('import.check.state')}</th>
            {columns.map(({ name }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one name.
              <th key={index} scope="col" dir="auto">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, state, cells, hidden }) => (
            <tr key={line}>
              <td className="number" data-label={t('import.check.line')}>
                {numberText(line, i18n.language)}
              </td>
              <td>
                <Pill hue={hues[state]}>{t(`import.check.states.${state}`)}</Pill>
              </td>
              {cells.map((cell, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells have no other name than their place.
                <td key={index} dir="auto" data-label={columns[index]?.name}>
                  {hidden.includes(index) ? <Left cell={cell} /> : cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {pages > 1 && (
        <nav className="row" aria-label={t('import.check.pages')}>
          {page > 1 && (
            <Link to={`?page=${page - 1}#rows`} className="button quiet">
              {t('import.check.earlier')}
            </Link>
          )}
          <span>{t('import.check.page', { page, pages })}</span>
          {page < pages && (
            <Link to={`?page=${page + 1}#rows`} className="button quiet">
              {t('import.check.later')}
            </Link>
          )}
        </nav>
      )}
    </section>
  )
}
