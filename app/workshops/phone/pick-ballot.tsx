import { Form } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { classes } from '#app/ui/class-names.ts'
import { useLatest } from '#app/ui/use-latest.ts'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { Choice, Stage } from '#domain/workshops/schema/live.ts'
import { FormFields, type FormStamp } from '../form-fields.tsx'
import type { LiveWorkshop } from '../live/use-live-workshop.ts'
import { moneyText } from '../money.ts'
import { standingVote } from '../standing.ts'
import { Envelope } from './envelope.tsx'

type Props = { stage: Stage; live: LiveWorkshop; stamp: FormStamp }

/** One choice, several up to a number, or as many as an envelope pays for: each press is the whole ballot anew. */
export function PickBallot({ stage, live, stamp }: Props) {
  const { t, i18n } = useTranslation('workshops')
  const form = useRef<HTMLFormElement>(null)
  const { id: activityId, kind, choices, settings } = stage
  const allocation = standingVote(live, activityId, '') ?? {}
  const picked = choices.filter(({ id }) => allocation[id])
  const most = kind === 'poll' ? (settings.most ?? 1) : choices.length
  const left = (settings.envelope ?? 0) - picked.reduce((sum, { cost }) => sum + (cost ?? 0), 0)
  const fits = ({ cost }: Choice) => (kind === 'budget' ? (cost ?? 0) <= left : picked.length < most)
  const isOne = kind === 'poll' && most === 1

  const send = (ids: readonly string[]) =>
    void live.send({ kind: 'vote', activityId, slot: '', allocation: Object.fromEntries(ids.map((id) => [id, 1])) })
  function press(choice: Choice) {
    const isPicked = picked.includes(choice)
    if (isOne) return send([choice.id])
    if (isPicked || fits(choice))
      send(choices.filter((each) => (each === choice ? !isPicked : picked.includes(each))).map(({ id }) => id))
  }

  // What was pressed before the scripts arrived is in the boxes and known to nobody else.
  const early = useLatest({ picked, send })
  useEffect(() => {
    if (!live.isReady) return
    const boxes = form.current?.querySelectorAll<HTMLInputElement>('input[name="picked[]"]') ?? []
    const pressed = [...boxes].filter(({ checked }) => checked).map(({ value }) => value)
    const isNew = pressed.some((id) => !early.current.picked.some((choice) => choice.id === id))
    if (isNew) early.current.send(pressed)
  }, [live.isReady, early])

  return (
    <Form method="post" ref={form} preventScrollReset id="ballot">
      <FormFields intent="choose" activityId={activityId} stamp={stamp} />
      {kind === 'budget' ? (
        <Envelope left={left} envelope={settings.envelope ?? 0} />
      ) : (
        !isOne && (
          <p className="dots-left" role="status">
            <strong>{t('phone.pick.chosen', { count: picked.length, most })}</strong>
          </p>
        )
      )}
      <fieldset className="picks">
        <legend className="visually-hidden">{stage.prompt.text}</legend>
        {choices.map((choice) => {
          const isPicked = picked.includes(choice)
          const isOff = !isOne && !isPicked && !fits(choice)
          return (
            <label key={choice.id} className={classes('pick', isPicked && 'chosen', isOff && 'off')}>
              <input
                type={isOne ? 'radio' : 'checkbox'}
                name="picked[]"
                value={choice.id}
                aria-disabled={isOff || undefined}
                {...(live.isReady
                  ? { checked: isPicked, onChange: () => press(choice) }
                  : { defaultChecked: isPicked })}
              />
              <span>
                <WordsIn words={choice.text} />
                {kind === 'budget' && isOff && (
                  <small>
                    {t('phone.pick.too-much', { missing: moneyText((choice.cost ?? 0) - left, i18n.language) })}
                  </small>
                )}
              </span>
              {choice.cost !== null && <strong className="pick-cost">{moneyText(choice.cost, i18n.language)}</strong>}
            </label>
          )
        })}
      </fieldset>
      {!live.isReady && <Button wide>{t('phone.pick.save')}</Button>}
    </Form>
  )
}
