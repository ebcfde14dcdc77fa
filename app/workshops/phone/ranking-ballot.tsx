import { Form } from '@remix-run/react'
import { type FormEvent, useEffect, useRef } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Icon, type IconName } from '#app/ui/icon.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { Choice, Stage } from '#domain/workshops/schema/live.ts'
import { FormFields, type FormStamp } from '../form-fields.tsx'
import type { LiveWorkshop } from '../live/use-live-workshop.ts'
import { standingVote } from '../standing.ts'
import { allocationOf, buttonAfter, orderOf, type RankStep, withStep } from './ranking.ts'

type Props = { stage: Stage; live: LiveWorkshop; stamp: FormStamp }

/** First, second, third: pressed in that order, and moved by buttons. Dragging is never needed. */
export function RankingBallot({ stage, live, stamp }: Props) {
  const { t } = useTranslation('workshops')
  const order = orderOf(standingVote(live, stage.id, '') ?? {})
  const ranked = order.flatMap((id) => stage.choices.find((choice) => choice.id === id) ?? [])
  const open = stage.choices.filter(({ id }) => !order.includes(id))
  const pressed = useRef<string>()

  // The row moves under the button, or out of the list: whoever goes by keyboard stays on its choice.
  const places = order.join()
  useEffect(() => {
    const [id, step] = pressed.current?.split(':') ?? []
    pressed.current = undefined
    if (!id || places.includes(id) === (step === 'out')) return
    const same = document.querySelector<HTMLElement>(`#ballot [value="${buttonAfter(id, step as RankStep)}"]`)
    same?.focus()
  }, [places])

  function press(event: FormEvent<HTMLFormElement>) {
    if (!live.isReady) return
    event.preventDefault()
    const value = (event.nativeEvent as SubmitEvent).submitter?.getAttribute('value') ?? ''
    const [id = '', step] = value.split(':')
    const next = withStep(order, id, step as RankStep)
    if (!next) return
    pressed.current = value
    void live.send({ kind: 'vote', activityId: stage.id, slot: '', allocation: allocationOf(next) })
  }

  return (
    <Form method="post" onSubmit={press} preventScrollReset id="ballot">
      <FormFields intent="rank" activityId={stage.id} stamp={stamp} />
      <input type="hidden" name="order" value={order.join()} />
      <p className="dots-left" role="status">
        <strong>{t('phone.rank.done', { count: ranked.length, of: stage.choices.length })}</strong>
      </p>
      {ranked.length > 0 && (
        <ol className="ballot ranks">
          {ranked.map((choice, index) => (
            <Ranked key={choice.id} choice={choice} place={index + 1} isLast={index === ranked.length - 1} />
          ))}
        </ol>
      )}
      {open.length > 0 && (
        <>
          <p className="hint">{t('phone.rank.next', { place: ranked.length + 1 })}</p>
          <ul className="ballot">
            {open.map(({ id, text }) => (
              <li key={id}>
                <button type="submit" name="change" value={`${id}:in`} className="rank-in">
                  <WordsIn words={text} />
                  <Icon name="plus" />
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Form>
  )
}

const icons = { up: 'up', down: 'down', out: 'close' } as const satisfies Record<string, IconName>

function Ranked({ choice: { id, text }, place, isLast }: { choice: Choice; place: number; isLast: boolean }) {
  const { t } = useTranslation('workshops')
  const isOff = { up: place === 1, down: isLast, out: false }
  return (
    <li className="ballot-choice chosen" id={`rank-${id}`}>
      <strong className="rank-place">{t('results.number', { count: place })}</strong>
      <span className="rank-text">
        <WordsIn words={text} />
      </span>
      <div className="ballot-buttons">
        {(['up', 'down', 'out'] as const).map((step) => (
          <button
            key={step}
            type="submit"
            name="change"
            value={`${id}:${step}`}
            aria-label={t(`phone.rank.${step}`, { choice: text.text })}
            aria-disabled={isOff[step] || undefined}
          >
            <Icon name={icons[step]} />
          </button>
        ))}
      </div>
    </li>
  )
}
