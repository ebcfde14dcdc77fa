import { useTranslation } from '#app/i18n/use-translation.ts'
import { ChoiceGroup } from '#app/ui/choice-group.tsx'
import { Field } from '#app/ui/field.tsx'
import { fieldName, fieldOf } from '#domain/surveys/schema/answers.ts'
import { otherKey } from '#domain/surveys/schema/definition.ts'
import { useChoiceLabel } from '../use-choice-label.tsx'
import type { KindProps } from './kind-props.ts'
import { idOfPart } from './parts.ts'
import { useNoAnswer } from './use-no-answer.ts'

/** One or several of some choices; the last may open a field for words of one's own. */
export function ChoicesField({ screen, given, words, error, wrongPart, status: _, ...field }: KindProps) {
  const { t } = useTranslation('surveys')
  const labelOf = useChoiceLabel()
  const noAnswer = useNoAnswer(screen)
  const isAboutOther = wrongPart === otherKey
  const choices = screen.choices.map((choice) => ({ value: choice.key, label: labelOf(choice, screen.kind) }))
  const other = screen.other ? [{ value: otherKey, label: t('choices.other') }] : []
  return (
    <div className="with-other">
      <ChoiceGroup
        {...field}
        legend={words}
        error={isAboutOther ? undefined : error}
        type={screen.kind === 'several-choices' ? 'checkbox' : 'radio'}
        name={fieldName(screen.key)}
        choices={[...choices, ...other, ...noAnswer]}
        chosen={given['']}
      />
      {screen.other && (
        <div className="other-words">
          <Field
            id={idOfPart(field.id, screen, otherKey)}
            name={fieldName(fieldOf(screen.key, otherKey))}
            label={t('question.other-words')}
            hint={t('question.no-names')}
            error={isAboutOther ? error : undefined}
            defaultValue={given[otherKey]?.[0]}
            dir="auto"
            autoComplete="off"
            // Empty to look at: styles tell by it whether anything was typed.
            placeholder=" "
          />
        </div>
      )}
    </div>
  )
}
