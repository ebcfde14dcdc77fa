import type { GivenAnswers } from '#domain/surveys/schema/answers.ts'
import { formIsGone } from '#domain/surveys/schema/public.ts'
import { forgetCopies, isSame, keepCopy, readCopy } from '../local-copy.ts'
import { answersOf, fillIn, isTooLarge, sentBy } from './fields.ts'
import { heldWhilePressed } from './held-while-pressed.ts'

/** put-back: from this browser; here: in this browser, not yet with us; saved: with us; gone: kept by nobody any more. */
export type Kept = 'put-back' | 'here' | 'saved' | 'gone' | undefined

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

/** In bytes. */
const longestFarewell = 60_000

/**
 * Keeps a form while it is filled in: in this browser at once, with the server at each pause. Puts back what this
 * browser has and the server has not. @returns ends it
 */
export function keepAnswers(form: HTMLFormElement, { slug, given, never, ...page }: Options): () => void {
  /** By field: what the server may hold by now. */
  const before: Record<string, string[][]> = {}
  let last: GivenAnswers = {}
  let timer: ReturnType<typeof setTimeout> | undefined
  let sending: AbortController | undefined
  let isUnsent = false
  let isOver = false
  const { say: onKept, end: stopSaying } = heldWhilePressed(page.onKept)
  const heldOf = (field: string) => given[field] ?? []
  const isNever = (field: string) => never.includes(field)
  const changedIn = (now: Record<string, string[]>) =>
    Object.entries(now).filter(([field, values]) => !isNever(field) && !isSame(values, last[field] ?? heldOf(field)))

  const send = async (isLeaving = false) => {
    clearTimeout(timer)
    timer = undefined
    sending?.abort()
    sending = new AbortController()
    const { signal } = sending
    const sent = answersOf(form)
    for (const [field, values] of Object.entries(sent))
      before[field] = [...(before[field] ?? [heldOf(field)]).slice(-2), values]
    const body = sentBy(form)
    for (const field of never) body.delete(`a:${field}[]`)
    try {
      // A browser refuses to carry more than that for a page that is gone.
      const keepalive = isLeaving && body.toString().length < longestFarewell
      const answer = await fetch(`/s/${slug}/keep`, { method: 'POST', body, signal, keepalive })
      if (signal.aborted) return
      if (answer.status === formIsGone) return end('gone')
      isUnsent = !answer.ok
      onKept(answer.ok ? 'saved' : 'here')
    } catch {
      // No network, most likely. It is tried again when there is one, and with the next word.
      if (!signal.aborted) onKept('here')
    }
  }

  /** Words of somebody whose turn at a kiosk is over stay in no browser. */
  const end = (kept: Kept) => {
    isOver = true
    forgetCopies(slug)
    onKept(kept)
  }

  const onInput = () => {
    if (isOver) return
    const now = answersOf(form)
    const changed = changedIn(now)
    // A field tells of its change once more when it is left: by the very press, say, that sends the form.
    if (changed.length === 0) return
    last = now
    isUnsent = true
    const kept = changed.map(([field, values]) => keepCopy(slug, field, values, before[field] ?? [heldOf(field)]))
    onKept(kept.every(Boolean) ? 'here' : undefined)
    clearTimeout(timer)
    // What would not be let in stays here until it is shorter.
    timer = isTooLarge(form) ? undefined : setTimeout(send, pause)
  }
  const onHidden = () => {
    if (document.visibilityState === 'hidden' && timer) void send(true)
  }
  const onOnline = () => {
    if (isUnsent && !isOver) void send()
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
  else onInput()
  return () => {
    onSubmit()
    stopSaying()
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
