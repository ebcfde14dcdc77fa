import { useTranslation } from '#app/i18n/use-translation.ts'
import { ChoiceGroup } from '#app/ui/choice-group.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { fieldName, fieldOf, whyPart } from '#domain/surveys/schema/answers.ts'
import { fiveSteps } from '#domain/surveys/schema/definition.ts'
import type { KindProps } from './kind-props.ts'
import { idOfPart } from './parts.ts'
import { useNoAnswer } from './use-no-answer.ts'

/** A sentence of the Making It Real kind in a speech bubble, how true it is in five steps, and why. */
export function StatementField(props: KindProps) {
  const { screen, given, words, error, wrongPart, status: _, ...field } = props
  const { t } = useTranslation('surveys')
  const isAboutWhy = wrongPart === whyPart
  return (
    <div className="i-statement">
      <ChoiceGroup
        {...field}
        legend={<span className="bubble">{words}</span>}
        error={isAboutWhy ? undefined : error}
        type="radio"
        name={fieldName(screen.key)}
        choices={[...fiveSteps.map((step) => ({ value: step, label: t(`i-steps.${step}`) })), ...useNoAnswer(screen)]}
        chosen={given['']}
      />
      {screen.why && (
        <TextArea
          id={idOfPart(field.id, screen, whyPart)}
          name={fieldName(fieldOf(screen.key, whyPart))}
          label={t('question.why')}
          hint={t('question.why-hint')}
          error={isAboutWhy ? error : undefined}
          rows={3}
          defaultValue={given[whyPart]?.[0]}
          limit={screen.longest}
        />
      )}
    </div>
  )
}
