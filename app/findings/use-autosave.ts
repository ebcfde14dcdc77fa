import { type RefObject, useEffect, useState } from 'react'
import type { Problem } from '#domain/kernel/problem.ts'

/** Somebody who stops to think has typed a sentence by then. In milliseconds. */
const pause = 1200

/** `problem` undefined where nobody answered at all: the next key tries again. */
export type Saving = { state: 'none' | 'saving' | 'saved' } | { state: 'failed'; problem: Problem | undefined }

/**
 * Saves a form by itself, a moment after the last key: one saving at a time, the newest text last. What is still unsaved
 * when the page is left goes after it. Without scripts the form's own buttons save. A button that is pressed waits until
 * all that is typed is saved: where nobody answers, nothing is sent, and the page stays with what is typed.
 *
 * @param path that takes the form's fields and answers with a problem or nothing
 * @param isHeld nothing is saved by itself: what stands there would have to be gone over
 */
export function useAutosave(form: RefObject<HTMLFormElement>, path: string, isHeld: boolean): Saving {
  const [saving, setSaving] = useState<Saving>({ state: 'none' })

  useEffect(() => {
    const element = form.current
    if (!element || isHeld) return
    let isDirty = false
    let timer: ReturnType<typeof setTimeout> | undefined
    let onItsWay: Promise<Saving> | null = null
    let isPressed = false
    let isLetThrough = false
    const save = async (): Promise<Saving> => {
      while (onItsWay) await onItsWay
      isDirty = false
      setSaving({ state: 'saving' })
      onItsWay = send(path, fieldsOf(element))
      const answered = await onItsWay
      onItsWay = null
      setSaving(answered)
      // What was not saved goes along with the next key, or when the page is left.
      if (answered.state === 'failed') isDirty = true
      return answered
    }
    const wait = () => {
      clearTimeout(timer)
      timer = setTimeout(save, pause)
    }
    const onInput = () => {
      isDirty = true
      wait()
    }
    const onSubmit = async (event: SubmitEvent) => {
      clearTimeout(timer)
      if (isLetThrough || !(isDirty || onItsWay)) {
        isLetThrough = false
        return
      }
      event.preventDefault()
      event.stopPropagation()
      if (isPressed) return
      isPressed = true
      const answered = isDirty ? await save() : await onItsWay
      isPressed = false
      if (answered?.state === 'failed' && !answered.problem) return
      // Saved, or refused for a reason that the page then says in full.
      isLetThrough = true
      element.requestSubmit(event.submitter)
    }
    const onLeave = () => {
      clearTimeout(timer)
      if (isDirty) navigator.sendBeacon(path, fieldsOf(element))
      isDirty = false
    }
    element.addEventListener('input', onInput)
    element.addEventListener('submit', onSubmit)
    addEventListener('pagehide', onLeave)
    return () => {
      onLeave()
      element.removeEventListener('input', onInput)
      element.removeEventListener('submit', onSubmit)
      removeEventListener('pagehide', onLeave)
    }
  }, [form, path, isHeld])

  return saving
}

async function send(path: string, body: URLSearchParams): Promise<Saving> {
  const response = await fetch(path, { method: 'POST', body }).catch(() => null)
  if (!response) return { state: 'failed', problem: undefined }
  const answer = (await response.json().catch(() => ({}))) as { problem?: Problem }
  return response.ok ? { state: 'saved' } : { state: 'failed', problem: answer.problem }
}

/** As the form's own button would send them. */
function fieldsOf(form: HTMLFormElement): URLSearchParams {
  const fields = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') fields.append(name, value)
  fields.set('act', 'keep')
  return fields
}
