import { type RefObject, useEffect, useState } from 'react'
import type { Outline } from '#domain/surveys/rules/outline.ts'
import type { GivenAnswers } from '#domain/surveys/schema/answers.ts'
import { screensShown } from '#domain/surveys/schema/conditions.ts'
import { answersOf } from './keeping/fields.ts'

type Shown = {
  /** Of the screens that follow from the answers. */
  keys: string[]
  /** What is filled in by now: a question that comes back finds its answer again. */
  givenNow: GivenAnswers
}

const keysFor = (outline: Outline, given: GivenAnswers) => screensShown(outline, given).map(({ key }) => key)

/** Which questions a form shows, as its answers change. Without scripts: those that follow from what was sent. */
export function useShown(form: RefObject<HTMLFormElement>, outline: Outline, given: GivenAnswers): Shown {
  const [shown, setShown] = useState<Shown>(() => ({ keys: keysFor(outline, given), givenNow: given }))
  useEffect(() => {
    const look = () => {
      const filled = form.current
      if (!filled) return
      setShown((before) => {
        const givenNow = { ...before.givenNow, ...answersOf(filled) }
        const keys = keysFor(outline, givenNow)
        // Every letter typed comes by here: the page is drawn again only when questions come or go.
        return keys.join() === before.keys.join() ? Object.assign(before, { givenNow }) : { keys, givenNow }
      })
    }
    look()
    const current = form.current
    current?.addEventListener('input', look)
    current?.addEventListener('change', look)
    return () => {
      current?.removeEventListener('input', look)
      current?.removeEventListener('change', look)
    }
  }, [form, outline])
  return shown
}
