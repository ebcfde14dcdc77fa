import { useTranslation } from '#app/i18n/use-translation.ts'
import { ChoiceGroup } from '#app/ui/choice-group.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import { longestText } from '#domain/contributions/schema.ts'
import { type PublicQuestion, ratings } from '#domain/surveys/schema.ts'
import { CopyStatus } from './copy-status.tsx'
import { useChoiceLabel } from './use-choice-label.tsx'

type Props = { id: string; slug: string; question: PublicQuestion; given: string[]; error: string | undefined }

/** What a question is answered with. Every kind sends `answer[]`. */
export function QuestionField({ id, slug, question, given, error }: Props) {
  const { t } = useTranslation('surveys')
  const labelOf = useChoiceLabel()
  const { kind, required, text, hint } = question
  const field = {
    ...{ id, error, asHeading: true },
    name: 'answer[]',
    hint: <Hint question={question} />,
  }
  const words = <WordsIn words={text} />
  if (kind === 'open-text')
    return (
      <TextArea
        {...field}
        label={words}
        defaultValue={given[0]}
        limit={longestText}
        status={<CopyStatus fieldId={id} slug={slug} questionKey={question.key} given={given[0] ?? ''} />}
      />
    )
  const choices =
    kind === 'rating'
      ? ratings.map((rating) => ({ value: rating, label: rating }))
      : question.choices.map((choice) => ({ value: choice.key, label: labelOf(choice) }))
  const isSeveral = kind === 'several-choices'
  // A radio button cannot be unpressed: without this, whoever touched one by mistake would have to say something.
  const noAnswer = { value: '', label: t('question.no-answer') }
  return (
    <>
      <ChoiceGroup
        {...field}
        legend={words}
        type={isSeveral ? 'checkbox' : 'radio'}
        inline={kind === 'rating'}
        choices={required || isSeveral || kind === 'rating' ? choices : [...choices, noAnswer]}
        chosen={given}
      />
      {kind === 'rating' && !hint && <p className="hint">{t('question.rating-ends')}</p>}
    </>
  )
}

/** The survey's own hint, then what holds for every question of this kind. */
function Hint({ question: { kind, required, hint } }: { question: PublicQuestion }) {
  const { t } = useTranslation('surveys')
  return (
    <>
      {hint && <WordsIn words={hint} />} {kind === 'open-text' && t('question.no-names')}{' '}
      {kind === 'several-choices' && !hint && t('question.any')} {!required && t('question.skip')}
    </>
  )
}
