import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Problem } from '#domain/kernel/problem.ts'

/** Somebody who stops to think has typed a sentence by then. In milliseconds. */
const pause = 1200

/** `problem` undefined where nobody answered at all: the next key tries again. */
export type Saving = { state: 'none' | 'saving' | 'saved' } | { state: 'failed'; problem: Problem | undefined }

/**
 * Saves a form by itself, a moment after the last key: one saving at a time, the newest text last. What is still unsaved
 * when the page is left goes after it. Without scripts the form's own buttons save.
 *
 * @param path that takes the form's fields and answers with a problem or nothing
 */
export function useAutosave(form: RefObject<HTMLFormElement>, path: string): Saving {
  const [saving, setSaving] = useState<Saving>({ state: 'none' })
  const isSending = useRef(false)

  useEffect(() => {
    const element = form.current
    if (!element) return
    let isDirty = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const save = async () => {
      if (isSending.current) return wait()
      isDirty = false
      isSending.current = true
      setSaving({ state: 'saving' })
      const answered = await send(path, fieldsOf(element))
      isSending.current = false
      setSaving(answered)
      // What was not saved goes along with the next key, or when the page is left.
      if (answered.state === 'failed') isDirty = true
    }
    const wait = () => {
      clearTimeout(timer)
      timer = setTimeout(save, pause)
    }
    const onInput = () => {
      isDirty = true
      wait()
    }
    // Whatever button is pressed takes all that is typed along.
    const onSubmit = () => {
      isDirty = false
      clearTimeout(timer)
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
  }, [form, path])

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
