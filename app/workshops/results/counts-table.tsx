import type { ReactNode } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { ChoiceCount } from '#domain/workshops/schema/counts.ts'
import type { Choice, LiveRole } from '#domain/workshops/schema/live.ts'

export type Column = { head: string; of(row: ChoiceCount, choice: Choice): ReactNode }
type Props = { choices: readonly Choice[]; rows: readonly ChoiceCount[]; columns: readonly Column[]; role: LiveRole }

/** The numbers of a chart, in the order of the ballot. On a projector they are there for those who hear it. */
export function CountsTable({ role, ...table }: Props) {
  const { t } = useTranslation('workshops')
  if (role === 'wall')
    return (
      <div className="visually-hidden">
        <Table {...table} />
      </div>
    )
  return (
    <details>
      <summary>{t('results.as-table')}</summary>
      <div className="scroll-x">
        <Table {...table} />
      </div>
    </details>
  )
}

function Table({ choices, rows, columns }: Omit<Props, 'role'>) {
  const { t } = useTranslation('workshops')
  const byId = new Map(rows.map((row) => [row.choiceId, row]))
  return (
    <table>
      <caption>{t('results.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('results.choice')}</th>
          {columns.map(({ head }) => (
            <th scope="col" className="number" key={head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {choices.map((choice) => (
          <tr key={choice.id}>
            <th scope="row">
              <WordsIn words={choice.text} />
            </th>
            {columns.map(({ head, of }) => (
              <td className="number" key={head}>
                {of(byId.get(choice.id) ?? { choiceId: choice.id, people: {} }, choice)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
