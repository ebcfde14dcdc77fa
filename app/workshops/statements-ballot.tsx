import { Form } from '@remix-run/react'
import type { FormEvent } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { classes } from '#app/ui/class-names.ts'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { Choice, Stage } from '#domain/workshops/schema/live.ts'
import { FormFields, type FormStamp } from './form-fields.tsx'
import type { LiveWorkshop } from './live/use-live-workshop.ts'
import { standingVote } from './standing.ts'

type Props = { stage: Stage; live: LiveWorkshop; stamp: FormStamp }
const answers = [
  { value: 1, key: 'agree' },
  { value: -1, key: 'disagree' },
  { value: 0, key: 'pass' },
] as const

/** Sentences to agree with or not, each answered by itself and changeable until it closes. */
export function StatementsBallot({ stage, live, stamp }: Props) {
  const { t } = useTranslation('workshops')
  const answerTo = (id: string) => standingVote(live, stage.id, id)?.[id]
  const answered = stage.choices.filter(({ id }) => answerTo(id) !== undefined).length
  return (
    <>
      <p className="dots-left">
        <strong>{t('statements.answered', { count: answered, of: stage.choices.length })}</strong>
      </p>
      <ul className="ballot">
        {stage.choices.map((choice) => (
          <Statement key={choice.id} {...{ choice, stage, live, stamp }} answer={answerTo(choice.id)} />
        ))}
      </ul>
    </>
  )
}

function Statement({ choice, answer, stage, live, stamp }: Props & { choice: Choice; answer: number | undefined }) {
  const { t } = useTranslation('workshops')
  const { id, text } = choice

  function press(event: FormEvent<HTMLFormElement>) {
    if (!live.isReady) return
    event.preventDefault()
    const value = Number((event.nativeEvent as SubmitEvent).submitter?.getAttribute('value'))
    if (value !== answer) void live.send({ kind: 'vote', activityId: stage.id, slot: id, allocation: { [id]: value } })
  }

  return (
    <li className={classes('ballot-choice statement', answer !== undefined && 'chosen')} id={`s-${id}`}>
      <Form method="post" onSubmit={press} preventScrollReset>
        <FormFields intent="answer" activityId={stage.id} stamp={stamp} />
        <input type="hidden" name="slot" value={id} />
        <fieldset>
          <legend>
            <WordsIn words={text} />
          </legend>
          <div className="statement-buttons">
            {answers.map(({ value, key }) => (
              <button key={key} type="submit" name="answer" value={value} aria-pressed={answer === value}>
                {t(`statements.${key}`)}
              </button>
            ))}
          </div>
        </fieldset>
      </Form>
    </li>
  )
}
