import { PicturedWords } from '#app/surveys/question-words.tsx'
import { useChoiceLabel } from '#app/surveys/use-choice-label.tsx'
import type { PublicScreen } from '#domain/surveys/schema/public.ts'
import { letterOf } from './letters.ts'

/** A matrix, or statements: one row each, one box a column. */
export function PaperRows({ screen }: { screen: PublicScreen }) {
  const labelOf = useChoiceLabel()
  return (
    <table className="paper-rows">
      <thead>
        <tr>
          <td aria-hidden="true">&nbsp;</td>
          {screen.choices.map((choice, index) => (
            <th key={choice.key} scope="col">
              <b className="letter">{letterOf(index)}</b> {labelOf(choice, screen.kind)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {screen.rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">
              <PicturedWords words={row.text} picture={row.picture} />
            </th>
            {screen.choices.map((choice) => (
              <td key={choice.key}>
                <span className="box">&nbsp;</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
