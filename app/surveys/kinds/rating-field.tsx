import { numberText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { ChoiceGroup } from '#app/ui/choice-group.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import { fieldName } from '#domain/surveys/schema/answers.ts'
import type { Words } from '#domain/wordings/queries.ts'
import type { KindProps } from './kind-props.ts'
import { useNoAnswer } from './use-no-answer.ts'

/** Points in a row. What its ends mean stands at both of them, and is said with them. */
export function RatingField({ screen, given, words, hint, wrongPart: _, status: __, ...field }: KindProps) {
  const { t, i18n } = useTranslation('surveys')
  const { points, low, high } = screen
  const noAnswer = useNoAnswer(screen)
  const end = (meaning: Words | null, name: string) =>
    meaning ? <WordsIn words={meaning} /> : t(`question.rating-${name}`)
  // Where the survey's own hint explains the scale, ours would only say it again.
  const hasEnds = low !== null || high !== null || screen.hint === null
  const meaningOf = (step: number) => (step === 1 ? end(low, 'lowest') : step === points && end(high, 'highest'))
  return (
    <div className={`rating of-${points}`}>
      <ChoiceGroup
        {...field}
        legend={words}
        type="radio"
        inline
        name={fieldName(screen.key)}
        hint={
          <>
            {hint}
            {hasEnds && (
              <span className="rating-ends">
                <span>
                  {numberText(1, i18n.language)}: {end(low, 'lowest')}
                </span>
                <span>
                  {numberText(points, i18n.language)}: {end(high, 'highest')}
                </span>
              </span>
            )}
          </>
        }
        choices={[
          ...Array.from({ length: points }, (_, index) => ({
            value: String(index + 1),
            label: (
              <>
                {numberText(index + 1, i18n.language)} <span className="visually-hidden">{meaningOf(index + 1)}</span>
              </>
            ),
          })),
          ...noAnswer,
        ]}
        chosen={given['']}
      />
    </div>
  )
}
