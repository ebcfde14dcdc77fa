import type { ReactNode } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Bar } from '#app/ui/bar.tsx'
import type { Count, QuestionResult } from '#domain/results/schema.ts'
import { AnswerName } from './answer-name.tsx'

type Props = { question: QuestionResult; counts: readonly Count[]; caption: ReactNode }

/** One question's answers: a bar each, and the numbers beside it. A table, so that it reads line by line. */
export function CountTable({ question: { kind, answered }, counts, caption }: Props) {
  const { t } = useTranslation('results')
  const most = Math.max(1, ...counts.map(({ people }) => people))
  return (
    <table className="counts">
      <caption>{caption}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{t('one.answer')}</th>
          <th scope="col">{t('one.bar')}</th>
          <th scope="col">{t('one.people')}</th>
          <th scope="col">{t('one.share')}</th>
        </tr>
      </thead>
      <tbody>
        {counts.map((count) => (
          <tr key={count.key}>
            <th scope="row">
              <AnswerName kind={kind} answer={count} />
            </th>
            <td className="bar-cell">
              <Bar value={count.people} max={most} />
            </td>
            <td className="number">{t('number', { count: count.people })}</td>
            <td className="number">{t('percent', { share: answered > 0 ? count.people / answered : 0 })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
