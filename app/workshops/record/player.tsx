import { useId, useRef } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { useHydrated } from '#app/ui/use-hydrated.ts'
import { useKeysIn } from '#app/ui/use-keys-in.ts'
import { useLatest } from '#app/ui/use-latest.ts'
import type { Replay } from '#domain/workshops/schema/replay.ts'
import { Happenings, useHappening } from './happenings.tsx'
import { Moment } from './moment.tsx'
import { type Speed, speeds, usePlayer } from './use-player.ts'

type Props = {
  replay: Replay
  timeZone: string
  /** From 1. */
  start: number
}

/** A session played back, and the list of all that happened as its equal. Without scripts the list's links step. */
export function Player({ replay, timeZone, start }: Props) {
  const { t } = useTranslation('record')
  const { frames } = replay
  const isHydrated = useHydrated()
  const player = usePlayer(frames.length, start - 1)
  const say = useHappening(replay.activities, timeZone)
  const ids = { heading: useId(), moment: useId(), speed: useId() }
  const { index, isPlaying, speed, go, toggle, setSpeed } = player
  const frame = frames[index]
  const box = useRef<HTMLElement>(null)
  const byKey = useLatest((event: KeyboardEvent) => {
    const to = keyTo(event, index, frames.length)
    if (to === undefined) return
    event.preventDefault()
    if (to === 'toggle') toggle()
    else go(to)
  })
  useKeysIn(box, byKey)
  if (!frame) return null

  return (
    <div className="replay">
      <section aria-labelledby={ids.heading} className="replay-player" ref={box}>
        <h2 id={ids.heading}>{t('player')}</h2>
        {/* Back and on stay pressable at the ends: a button that goes dead would take the focus with it. */}
        {isHydrated && (
          <div className="replay-controls">
            <Button type="button" onClick={toggle}>
              {t(isPlaying ? 'pause' : 'play')}
            </Button>
            <Button type="button" kind="secondary" onClick={() => go(index - 1)}>
              {t('before')}
            </Button>
            <Button type="button" kind="secondary" onClick={() => go(index + 1)}>
              {t('after')}
            </Button>
            <label htmlFor={ids.speed}>
              {t('speed')}{' '}
              <select id={ids.speed} value={speed} onChange={(event) => setSpeed(Number(event.target.value) as Speed)}>
                {speeds.map((each) => (
                  <option key={each} value={each}>
                    {t('times', { speed: each })}
                  </option>
                ))}
              </select>
            </label>
            <label htmlFor={ids.moment} className="replay-line">
              <span className="visually-hidden">{t('moment')}</span>
              <input
                id={ids.moment}
                type="range"
                min={0}
                max={frames.length - 1}
                value={index}
                aria-valuetext={say(frame)}
                onChange={(event) => go(Number(event.target.value))}
              />
            </label>
            <p className="muted replay-keys">{t('keys')}</p>
          </div>
        )}
        {/* While it plays, it does not speak over itself. */}
        <p className="replay-now" aria-live={isPlaying ? 'off' : 'polite'}>
          <strong>{say(frame)}</strong> <span>{t('step', { step: index + 1, of: frames.length })}</span>
        </p>
        <Card className="replay-stage">
          <Moment replay={replay} frame={frame} />
        </Card>
      </section>
      <Happenings frames={frames} say={say} current={index} onGo={go} />
    </div>
  )
}

/** Where a key leads; undefined where it is not the player's, or somebody is using a control. */
function keyTo({ key, target, altKey, ctrlKey, metaKey }: KeyboardEvent, index: number, count: number) {
  if (altKey || ctrlKey || metaKey) return undefined
  const on = target instanceof HTMLElement ? target.tagName : ''
  if (on === 'SELECT' || on === 'INPUT' || on === 'SUMMARY') return undefined
  if (key === ' ') return on === 'BUTTON' || on === 'A' ? undefined : ('toggle' as const)
  const isRtl = document.documentElement.dir === 'rtl'
  const keys: Record<string, number> = {
    ...{ ArrowLeft: index + (isRtl ? 1 : -1), ArrowRight: index + (isRtl ? -1 : 1) },
    ...{ Home: 0, End: count - 1 },
  }
  return keys[key]
}
