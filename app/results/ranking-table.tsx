import type { ReactNode } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Bar } from '#app/ui/bar.tsx'
import type { QuestionResult, Ranked } from '#domain/results/schema.ts'
import { AnswerName } from './answer-name.tsx'

type Props = { question: QuestionResult; choices: readonly Ranked[]; caption: ReactNode }

/** Choices by their mean rank, with how many put each first. The bar is as long as the rank is good. */
export function RankingTable({ question: { kind, answered }, choices, caption }: Props) {
  const { t } = useTranslation('results')
  const worst = choices.length
  const rankOf = ({ meanRank }: Ranked) => meanRank ?? worst
  return (
    <table className="counts">
      <caption>
        {caption}
        <small>{t('ranking.say')}</small>
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('ranking.choice')}</th>
          <th scope="col">
            <span className="visually-hidden">{t('one.bar')}</span>
          </th>
          <th scope="col" className="number">
            {t('ranking.mean')}
          </th>
          <th scope="col" className="number">
            {t('ranking.first')}
          </th>
        </tr>
      </thead>
      <tbody>
        {choices
          .toSorted((one, other) => rankOf(one) - rankOf(other))
          .map((choice) => (
            <tr key={choice.key}>
              <th scope="row">
                <AnswerName kind={kind} answer={choice} />
              </th>
              <td className="bar-cell">
                <Bar value={answered > 0 ? worst + 1 - rankOf(choice) : 0} max={worst} />
              </td>
              <td className="number">{choice.meanRank === null ? '–' : t('mean', { value: choice.meanRank })}</td>
              <td className="number">{t('number', { count: choice.first })}</td>
            </tr>
          ))}
      </tbody>
    </table>
  )
}
