import { useTranslation } from '#app/i18n/use-translation.ts'
import { WordsIn } from '#app/ui/words-in.tsx'
import { type ChoiceCount, peopleGiving, supportersOf, totalOf } from '#domain/workshops/schema/counts.ts'
import type { Choice } from '#domain/workshops/schema/live.ts'

/** The numbers of a chart, in the order of the ballot. */
export function DotsTable({ choices, rows }: { choices: readonly Choice[]; rows: readonly ChoiceCount[] }) {
  const { t } = useTranslation('workshops')
  return (
    <table>
      <caption>{t('results.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('results.choice')}</th>
          <th scope="col" className="number">
            {t('results.column-dots')}
          </th>
          <th scope="col" className="number">
            {t('results.column-people')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.choiceId}>
            <ChoiceCell choices={choices} id={row.choiceId} />
            <td className="number">{t('results.number', { count: totalOf(row) })}</td>
            <td className="number">{t('results.number', { count: supportersOf(row) })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The same for statements. */
export function StatementsTable({ choices, rows }: { choices: readonly Choice[]; rows: readonly ChoiceCount[] }) {
  const { t } = useTranslation('workshops')
  const answers = [
    { answer: 'agree', value: 1 },
    { answer: 'pass', value: 0 },
    { answer: 'disagree', value: -1 },
  ] as const
  return (
    <table>
      <caption>{t('results.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('results.choice')}</th>
          {answers.map(({ answer }) => (
            <th scope="col" className="number" key={answer}>
              {t(`statements.${answer}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.choiceId}>
            <ChoiceCell choices={choices} id={row.choiceId} />
            {answers.map(({ answer, value }) => (
              <td className="number" key={answer}>
                {t('results.number', { count: peopleGiving(row, value) })}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function ChoiceCell({ choices, id }: { choices: readonly Choice[]; id: string }) {
  const text = choices.find((choice) => choice.id === id)?.text
  return <th scope="row">{text && <WordsIn words={text} />}</th>
}
