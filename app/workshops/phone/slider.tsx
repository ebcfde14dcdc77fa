import { useEffect, useRef, useState } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { ScaleEnds, type ScaleField } from './steps.tsx'

/** A rest this long ends a move: nothing is sent while a thumb is still on its way. */
const restMilliseconds = 400

/** A place along a line, by hand or as a number. */
export function Slider({ low, high, lowText, highText, label, answer, isReady, give }: ScaleField) {
  const { t } = useTranslation('workshops')
  const [moved, setMoved] = useState<number>()
  const resting = useRef<ReturnType<typeof setTimeout>>()
  const shown = moved ?? answer
  useEffect(() => () => clearTimeout(resting.current), [])

  function move(value: number) {
    setMoved(value)
    clearTimeout(resting.current)
    if (!Number.isInteger(value) || value < low || value > high) return
    resting.current = setTimeout(() => {
      give(value)
      setMoved(undefined)
    }, restMilliseconds)
  }

  const middle = Math.round((low + high) / 2)
  return (
    <>
      <div className="slider" data-open={shown === undefined || undefined}>
        <input
          type="range"
          name="answer"
          aria-label={label}
          min={low}
          max={high}
          {...(isReady
            ? {
                value: shown === undefined || Number.isNaN(shown) ? middle : shown,
                onChange: ({ target }) => move(target.valueAsNumber),
              }
            : { defaultValue: answer ?? middle })}
        />
        {isReady && (
          <input
            type="number"
            className="input"
            inputMode="numeric"
            aria-label={t('phone.scale.number', { label, low, high })}
            min={low}
            max={high}
            value={shown === undefined || Number.isNaN(shown) ? '' : shown}
            onChange={({ target }) => move(target.valueAsNumber)}
          />
        )}
      </div>
      <ScaleEnds lowText={lowText} highText={highText} />
    </>
  )
}
