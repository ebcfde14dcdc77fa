import { Form } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { classes } from '#app/ui/class-names.ts'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { Choice, Stage } from '#domain/workshops/schema/live.ts'
import { FormFields, type FormStamp } from '../form-fields.tsx'
import type { LiveWorkshop } from '../live/use-live-workshop.ts'
import { standingVote } from '../standing.ts'
import { Slider } from './slider.tsx'
import { Steps } from './steps.tsx'

type Props = { stage: Stage; live: LiveWorkshop; stamp: FormStamp }

/** How much, for each choice by itself: in steps, or anywhere along a line. */
export function ScaleBallot({ stage, live, stamp }: Props) {
  const { t } = useTranslation('workshops')
  const answerTo = (id: string) => standingVote(live, stage.id, id)?.[id]
  const answered = stage.choices.filter(({ id }) => answerTo(id) !== undefined).length
  return (
    <>
      {stage.choices.length > 1 && (
        <p className="dots-left">
          <strong>{t('statements.answered', { count: answered, of: stage.choices.length })}</strong>
        </p>
      )}
      <ul className="ballot">
        {stage.choices.map((choice) => (
          <Scale key={choice.id} {...{ choice, stage, live, stamp }} answer={answerTo(choice.id)} />
        ))}
      </ul>
    </>
  )
}

function Scale({ choice, answer, stage, live, stamp }: Props & { choice: Choice; answer: number | undefined }) {
  const { t } = useTranslation('workshops')
  const { id, text } = choice
  const { low, high, lowText, highText, isSlider } = stage.settings
  const range = { low: low ?? 1, high: high ?? 5, lowText, highText }
  const give = (value: number) => {
    if (value !== answer) void live.send({ kind: 'vote', activityId: stage.id, slot: id, allocation: { [id]: value } })
  }
  const field = { ...range, answer, isReady: live.isReady, give, label: text.text }
  return (
    <li className={classes('ballot-choice statement', answer !== undefined && 'chosen')} id={`s-${id}`}>
      <Form
        method="post"
        preventScrollReset
        onSubmit={(event) => {
          if (!live.isReady) return
          event.preventDefault()
          const given = Number(new FormData(event.currentTarget).get('answer') ?? Number.NaN)
          if (Number.isInteger(given)) give(given)
        }}
      >
        <FormFields intent="answer" activityId={stage.id} stamp={stamp} />
        <input type="hidden" name="slot" value={id} />
        <fieldset>
          <legend>
            <WordsIn words={text} />
          </legend>
          {isSlider ? <Slider {...field} /> : <Steps {...field} />}
        </fieldset>
        {(!live.isReady || (isSlider && answer === undefined)) && (
          <Button kind="secondary" small>
            {t('phone.pick.save')}
          </Button>
        )}
      </Form>
    </li>
  )
}
