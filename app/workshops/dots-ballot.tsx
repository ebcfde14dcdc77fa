import { Form } from '@remix-run/react'
import type { FormEvent } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { classes } from '#app/ui/class-names.ts'
import { Icon } from '#app/ui/icon.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { Stage } from '#domain/workshops/schema/live.ts'
import { Dots } from './dots.tsx'
import { FormFields, type FormStamp } from './form-fields.tsx'
import type { LiveWorkshop } from './live/use-live-workshop.ts'
import { dotsGiven, standingVote, withDot } from './standing.ts'

type Props = { stage: Stage; live: LiveWorkshop; stamp: FormStamp }

/** A number of dots to give out. Each press is the whole allocation anew, so none can get lost or count twice. */
export function DotsBallot({ stage, live, stamp }: Props) {
  const { t } = useTranslation('workshops')
  const dots = stage.dots ?? 0
  const allocation = standingVote(live, stage.id, '') ?? {}
  const left = dots - dotsGiven(allocation)

  function press(event: FormEvent<HTMLFormElement>) {
    if (!live.isReady) return
    event.preventDefault()
    const [choiceId = '', by] = (event.nativeEvent as SubmitEvent).submitter?.getAttribute('value')?.split(':') ?? []
    const next = withDot(allocation, choiceId, by === '1' ? 1 : -1, dots)
    if (next) void live.send({ kind: 'vote', activityId: stage.id, slot: '', allocation: next })
  }

  return (
    <Form method="post" onSubmit={press} preventScrollReset>
      <FormFields intent="dots" activityId={stage.id} stamp={stamp} />
      <p className="dots-left" role="status">
        <strong>{t('dots.left', { count: left, dots })}</strong>
        <Dots given={dots - left} of={dots} />
      </p>
      <ul className="ballot">
        {stage.choices.map(({ id, text }) => {
          const given = allocation[id] ?? 0
          return (
            <li key={id} className={classes('ballot-choice', given > 0 && 'chosen')}>
              <input type="hidden" name={`dots.${id}`} value={given} />
              <div className="ballot-text">
                <h2 id={`choice-${id}`}>
                  <WordsIn words={text} />
                </h2>
                <p>
                  {given > 0 && <Dots given={given} of={given} />}
                  <span className={given > 0 ? 'visually-hidden' : undefined}>{t('dots.given', { count: given })}</span>
                </p>
              </div>
              <div className="ballot-buttons">
                <DotButton choiceId={id} by={-1} isOff={given === 0} label={t('dots.less', { choice: text.text })} />
                <DotButton choiceId={id} by={1} isOff={left === 0} label={t('dots.more', { choice: text.text })} />
              </div>
            </li>
          )
        })}
      </ul>
    </Form>
  )
}

type DotButtonProps = { choiceId: string; by: 1 | -1; isOff: boolean; label: string }

/** Not `disabled`, which would drop focus in the middle of a row of presses. */
const DotButton = ({ choiceId, by, isOff, label }: DotButtonProps) => (
  <button type="submit" name="change" value={`${choiceId}:${by}`} aria-label={label} aria-disabled={isOff || undefined}>
    <Icon name={by === 1 ? 'plus' : 'minus'} />
  </button>
)
