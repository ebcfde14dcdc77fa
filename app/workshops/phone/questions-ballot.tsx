import { Form } from '@remix-run/react'
import { type FormEvent, useState } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { classes } from '#app/ui/class-names.ts'
import { Icon } from '#app/ui/icon.tsx'
import { Pill } from '#app/ui/pill.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import { rowsOf, supportersOf } from '#domain/workshops/schema/counts.ts'
import type { Choice, Stage } from '#domain/workshops/schema/live.ts'
import { FormFields, type FormStamp } from '../form-fields.tsx'
import type { LiveWorkshop } from '../live/use-live-workshop.ts'
import { standingVote } from '../standing.ts'
import { inKeptOrder, mostWanted } from './question-order.ts'

type Props = { stage: Stage; live: LiveWorkshop; stamp: FormStamp }

/** Questions to the panel, to vote up. Most wanted first as the page opens; then nothing jumps under a finger. */
export function QuestionsBallot({ stage, live, stamp }: Props) {
  const { t } = useTranslation('workshops')
  const people = new Map(rowsOf(stage.tally?.counts).map((row) => [row.choiceId, supportersOf(row)]))
  const wanted = mostWanted(stage.choices, people)
  const [order, setOrder] = useState(() => wanted.map(({ id }) => id))
  const shown = inKeptOrder(stage.choices, order)
  const hasMoved = shown.some(({ id }, index) => id !== wanted[index]?.id)
  if (shown.length === 0) return <p className="muted">{t('phone.questions.none')}</p>
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{t('phone.questions.title')}</h2>
      <ul className="ballot">
        {shown.map((choice) => (
          <Question key={choice.id} {...{ choice, stage, live, stamp }} people={people.get(choice.id) ?? 0} />
        ))}
      </ul>
      {live.isReady && hasMoved && (
        <Button type="button" kind="secondary" small onClick={() => setOrder(wanted.map(({ id }) => id))}>
          {t('phone.questions.sort')}
        </Button>
      )}
    </section>
  )
}

function Question({ choice, people, stage, live, stamp }: Props & { choice: Choice; people: number }) {
  const { t } = useTranslation('workshops')
  const { id, text, isAnswered } = choice
  const isWanted = standingVote(live, stage.id, id)?.[id] === 1
  const next = isWanted ? 0 : 1
  function press(event: FormEvent<HTMLFormElement>) {
    if (!live.isReady) return
    event.preventDefault()
    void live.send({ kind: 'vote', activityId: stage.id, slot: id, allocation: { [id]: next } })
  }
  return (
    <li className={classes('ballot-choice', isWanted && 'chosen')} id={`s-${id}`}>
      <div className="ballot-text">
        <p className="question-text">
          <WordsIn words={text} />
        </p>
        {isAnswered && (
          <Pill hue="done" icon="tick">
            {t('phone.questions.answered')}
          </Pill>
        )}
      </div>
      {stage.state === 'open' && !isAnswered ? (
        <Form method="post" onSubmit={press} preventScrollReset>
          <FormFields intent="answer" activityId={stage.id} stamp={stamp} />
          <input type="hidden" name="slot" value={id} />
          <input type="hidden" name="answer" value={next} />
          <button
            type="submit"
            className="up-vote"
            aria-pressed={isWanted}
            aria-label={t('phone.questions.want', { count: people, question: text.text })}
          >
            <Icon name="up" />
            {t('results.number', { count: people })}
          </button>
        </Form>
      ) : (
        <strong className="up-vote">{t('results.number', { count: people })}</strong>
      )}
    </li>
  )
}
