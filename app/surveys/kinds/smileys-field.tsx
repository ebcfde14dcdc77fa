import { useTranslation } from '#app/i18n/use-translation.ts'
import { ChoiceGroup } from '#app/ui/choice-group.tsx'
import { fieldName } from '#domain/surveys/schema/answers.ts'
import { fiveSteps } from '#domain/surveys/schema/definition.ts'
import type { KindProps } from './kind-props.ts'
import { useNoAnswer } from './use-no-answer.ts'

/** Five faces, each with its words: a face alone means another thing to everybody. */
export function SmileysField({ screen, given, words, wrongPart: _, status: __, ...field }: KindProps) {
  const { t } = useTranslation('surveys')
  const faces = fiveSteps.map((step) => ({
    value: step,
    label: (
      <span className="face">
        <img src={`/symbols/face-${step}.svg`} alt="" /> {t(`smileys.${step}`)}
      </span>
    ),
  }))
  return (
    <div className="smileys">
      <ChoiceGroup
        {...field}
        legend={words}
        type="radio"
        name={fieldName(screen.key)}
        choices={[...faces, ...useNoAnswer(screen)]}
        chosen={given['']}
      />
    </div>
  )
}
