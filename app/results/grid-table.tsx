import type { ReactNode } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Bar } from '#app/ui/bar.tsx'
import type { Labelled, QuestionResult, TableRow } from '#domain/results/schema.ts'
import { AnswerName } from './answer-name.tsx'

type Props = { question: QuestionResult; columns: readonly Labelled[]; rows: readonly TableRow[]; caption: ReactNode }

/** Rows against answers, each number with its bar. */
export function GridTable({ question: { kind }, columns, rows, caption }: Props) {
  const { t } = useTranslation('results')
  return (
    <table className="counts grid">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{t('one.answer')}</span>
          </th>
          {columns.map((column) => (
            <th key={column.key} scope="col">
              <AnswerName kind={kind} answer={column} />
            </th>
          ))}
          <th scope="col" className="number">
            {t('table.answered')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">
              <AnswerName kind={kind} answer={row} />
            </th>
            {row.counts.map((people, index) => (
              <td key={columns[index]?.key}>
                <span className="grid-label">
                  {columns[index] && <AnswerName kind={kind} answer={columns[index]} />}{' '}
                </span>
                {t('number', { count: people })}
                <Bar value={people} max={row.answered} />
              </td>
            ))}
            <td className="number">
              <span className="grid-label">{t('table.answered')} </span>
              {t('number', { count: row.answered })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
