import type { GivenAnswers } from '#domain/surveys/schema/answers.ts'
import { forgetCopies, isSame, keepCopy, readCopy } from '../local-copy.ts'
import { answersOf, fillIn } from './fields.ts'

/** put-back: from this browser; here: in this browser, not yet with us; saved: with us. */
export type Kept = 'put-back' | 'here' | 'saved' | undefined

type Options = {
  slug: string
  /** What the server held when the page was made. */
  given: GivenAnswers
  /** Fields that are kept nowhere before somebody presses a button. */
  never: readonly string[]
  onKept(kept: Kept): void
}

/** Somebody pressed "Begin again": what the one before them typed here is nobody's to put back. */
export function forgetIfAnew(slug: string): void {
  const url = new URL(location.href)
  if (!url.searchParams.has('anew')) return
  forgetCopies(slug)
  // Once: what is typed from here on outlives a reload.
  url.searchParams.delete('anew')
  history.replaceState(history.state, '', url)
}

/** Long enough for the next word, short enough for a bus that comes. In milliseconds. */
const pause = 2000

/**
 * Keeps a form while it is filled in: in this browser at once, with the server at each pause. Puts back what this
 * browser has and the server has not. @returns ends it
 */
export function keepAnswers(form: HTMLFormElement, { slug, given, never, onKept }: Options): () => void {
  /** By field: what the server may hold by now. */
  const before: Record<string, string[][]> = {}
  let last: GivenAnswers = {}
  let timer: ReturnType<typeof setTimeout> | undefined
  let sending: AbortController | undefined
  let isUnsent = false
  const heldOf = (field: string) => given[field] ?? []
  const isNever = (field: string) => never.includes(field)

  const copyAll = () => {
    const now = answersOf(form)
    let isKept = true
    for (const [field, values] of Object.entries(now)) {
      if (isNever(field) || isSame(values, last[field] ?? heldOf(field))) continue
      isKept = keepCopy(slug, field, values, before[field] ?? [heldOf(field)]) && isKept
    }
    last = now
    return isKept
  }

  const send = async (isLeaving = false) => {
    clearTimeout(timer)
    timer = undefined
    sending?.abort()
    sending = new AbortController()
    const { signal } = sending
    const sent = answersOf(form)
    for (const [field, values] of Object.entries(sent))
      before[field] = [...(before[field] ?? [heldOf(field)]).slice(-2), values]
    const body = new URLSearchParams(new FormData(form) as unknown as URLSearchParams)
    for (const field of never) body.delete(`a:${field}[]`)
    try {
      const answer = await fetch(`/s/${slug}/keep`, { method: 'POST', body, signal, keepalive: isLeaving })
      if (signal.aborted) return
      isUnsent = !answer.ok
      onKept(answer.ok ? 'saved' : 'here')
    } catch {
      // No network, most likely. It is tried again when there is one, and with the next word.
      if (!signal.aborted) onKept('here')
    }
  }

  const onInput = () => {
    isUnsent = true
    onKept(copyAll() ? 'here' : undefined)
    clearTimeout(timer)
    timer = setTimeout(send, pause)
  }
  const onHidden = () => {
    if (document.visibilityState === 'hidden' && timer) void send(true)
  }
  const onOnline = () => {
    if (isUnsent) void send()
  }
  const onSubmit = () => {
    clearTimeout(timer)
    timer = undefined
    sending?.abort()
  }

  const isPutBack = putBack()
  form.addEventListener('input', onInput)
  form.addEventListener('change', onInput)
  form.addEventListener('submit', onSubmit)
  document.addEventListener('visibilitychange', onHidden)
  window.addEventListener('online', onOnline)
  if (isPutBack) onKept('put-back')
  // Somebody quick may have typed before this script arrived: nobody told us of that.
  else if (Object.entries(answersOf(form)).some(([field, values]) => !isNever(field) && !isSame(values, heldOf(field))))
    onInput()
  return () => {
    onSubmit()
    form.removeEventListener('input', onInput)
    form.removeEventListener('change', onInput)
    form.removeEventListener('submit', onSubmit)
    document.removeEventListener('visibilitychange', onHidden)
    window.removeEventListener('online', onOnline)
  }

  function putBack(): boolean {
    let isAny = false
    for (const [field, values] of Object.entries(answersOf(form))) {
      if (isNever(field)) continue
      const copy = isSame(values, heldOf(field)) ? readCopy(slug, field, heldOf(field)) : undefined
      if (copy) isAny = true
      // Whoever counts characters hears of what was typed before this script arrived.
      if (copy || !isSame(values, heldOf(field))) fillIn(form, field, copy ?? values)
    }
    return isAny
  }
}
