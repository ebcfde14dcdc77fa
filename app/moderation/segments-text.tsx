// oxlint-disable jsx-a11y/no-static-element-interactions, jsx-a11y/no-noninteractive-tabindex -- arrow keys move the mark
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { classes } from '#app/ui/class-names.ts'
import { useHydrated } from '#app/ui/use-hydrated.ts'
import { Key } from './key.tsx'
import { type Mark, partText, piecesOf, selectedPart } from './segments.ts'
import { useKeys } from './use-keys.ts'
import type { Marking } from './use-marking.ts'

type Props = {
  text: string
  /** What is marked already. */
  marks: readonly Mark[]
  marking: Marking
}

/** Somebody's words with what is marked in them. A part is chosen with the mouse, or with M and the arrow keys. */
export function SegmentsText({ text, marks, marking }: Props) {
  const { t } = useTranslation('codebook')
  const words = useRef<HTMLSpanElement>(null)
  const { part, isOn, start, stop, choose, step, jump } = marking
  useEffect(() => {
    if (isOn) words.current?.focus()
  }, [isOn])
  useKeys({ m: start })
  const press = (event: KeyboardEvent<HTMLSpanElement>) => {
    if (!isOn) return
    const isRightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl'
    const forward = isRightToLeft ? 'ArrowLeft' : 'ArrowRight'
    const backward = isRightToLeft ? 'ArrowRight' : 'ArrowLeft'
    if (event.key === forward) step(1, event.shiftKey)
    else if (event.key === backward) step(-1, event.shiftKey)
    else if (event.key === 'Home') jump('first', event.shiftKey)
    else if (event.key === 'End') jump('last', event.shiftKey)
    else if (event.key === 'Escape') stop()
    else return
    event.preventDefault()
  }
  const all = part ? [...marks, { ...part, look: 'chosen' }] : marks
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what the mouse selects here has its key and its button below.
    <span
      ref={words}
      className="segments"
      {...(isOn && { role: 'group', 'aria-label': t('marking.label') })}
      tabIndex={isOn ? 0 : undefined}
      onKeyDown={press}
      onMouseUp={() => {
        if (words.current) choose(selectedPart(words.current, window.getSelection()))
      }}
    >
      {piecesOf(text, all).map(({ text: piece, starts, marks: over }) =>
        over.length === 0 ? (
          piece
        ) : (
          <mark
            key={starts}
            className={classes('segment', ...new Set(over.map(({ look }) => look)))}
            title={over.flatMap(({ title }) => title ?? []).join(', ') || undefined}
          >
            {piece}
          </mark>
        ),
      )}
    </span>
  )
}

/** Under the text: begins marking, says what is chosen, and what to do with it. */
export function MarkingBar({ text, language, marking }: { text: string; language: string; marking: Marking }) {
  const { t } = useTranslation('codebook')
  const { part, isOn, start, stop } = marking
  if (!useHydrated()) return null
  return (
    <div className="marking-bar">
      {!isOn && !part && (
        <Button type="button" kind="quiet" small onClick={start} aria-keyshortcuts="m">
          {t('marking.start')} <Key>M</Key>
        </Button>
      )}
      <p role="status" className={classes('marking-said', !part && !isOn && 'visually-hidden')}>
        {part && (
          <>
            <q lang={language} dir="auto">
              {partText(text, part)}
            </q>{' '}
            {t('marking.next')}
          </>
        )}
        {isOn && !part && t('marking.how')}
      </p>
      {(isOn || part) && (
        <Button type="button" kind="quiet" small onClick={stop}>
          {t('marking.stop')} <Key>Esc</Key>
        </Button>
      )}
    </div>
  )
}
