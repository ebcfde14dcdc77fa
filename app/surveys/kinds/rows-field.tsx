import { ChoiceGroup } from '#app/ui/choice-group.tsx'
import { FieldError } from '#app/ui/field-error.tsx'
import { fieldName, fieldOf } from '#domain/surveys/schema/answers.ts'
import { PicturedWords } from '../question-words.tsx'
import { useChoiceLabel } from '../use-choice-label.tsx'
import type { KindProps } from './kind-props.ts'
import { idOfPart } from './parts.ts'
import { useNoAnswer } from './use-no-answer.ts'

/** A matrix, or statements to agree or disagree with: each row a question of its own, on every width. */
export function RowsField({ screen, given, id, words, hint, asHeading, error, wrongPart }: KindProps) {
  const labelOf = useChoiceLabel()
  const noAnswer = useNoAnswer(screen)
  const choices = screen.choices.map((choice) => ({ value: choice.key, label: labelOf(choice, screen.kind) }))
  const describedBy = error ? `${id}-hint ${id}-error` : `${id}-hint`
  return (
    <fieldset className={`field rows ${screen.kind}`} aria-describedby={describedBy}>
      <legend>{asHeading ? <h1>{words}</h1> : words}</legend>
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {screen.rows.map(({ key, text, picture }) => (
        <ChoiceGroup
          key={key}
          id={idOfPart(id, screen, key)}
          type="radio"
          inline
          legend={<PicturedWords words={text} picture={picture} />}
          name={fieldName(fieldOf(screen.key, key))}
          // To pass is an answer of its own among the stances.
          choices={screen.kind === 'matrix' ? [...choices, ...noAnswer] : choices}
          chosen={given[key]}
          error={error && key === wrongPart ? error : undefined}
        />
      ))}
    </fieldset>
  )
}
