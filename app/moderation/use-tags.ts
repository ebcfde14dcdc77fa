import { useFetcher } from '@remix-run/react'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useLatest } from '#app/ui/use-latest.ts'
import type { ModerationItem } from '#domain/moderation/schema.ts'
import type { Answer, Desk } from './desk.ts'
import { createTagDrafts, type Draft, type Tags, tagsOf } from './tag-drafts.ts'

/** After these the same choice can succeed: it is kept for another try. */
const worthAnotherTry = ['signed-out', 'busy', 'too-many']

/** The goals of the open text: shown at once, saved behind it, kept on screen when saving fails. */
export function useTags(desk: Desk, item: ModerationItem, kept: Tags | null) {
  const { publicId } = item
  const [store] = useState(() => createTagDrafts(kept ? { ...kept, publicId } : undefined))
  const drafts = useSyncExternalStore(store.subscribe, store.get, store.get)
  const { state, data, submit, Form } = useFetcher<Answer>({ key: 'tags' })
  const isIdle = state === 'idle'
  const send = useLatest((draft: Draft) =>
    submit(formOf(draft), { method: 'post', action: desk.pathTo(draft.publicId) }),
  )

  const answered = useRef(data)
  useEffect(() => {
    // Idle again: the answer is here, and the page was read anew with it.
    if (!isIdle || data === answered.current) return
    answered.current = data
    if (data?.problem && worthAnotherTry.includes(data.problem.kind)) store.failed()
    else store.saved()
  }, [isIdle, data, store])
  useEffect(() => {
    const next = isIdle && drafts.waiting.length > 0 ? store.take() : undefined
    if (next) send.current(next)
  }, [isIdle, drafts, store, send])

  const problem = isIdle ? data?.problem : undefined
  const isSignedOut = problem?.kind === 'signed-out'
  const { hold } = desk
  useEffect(() => hold(isSignedOut), [hold, isSignedOut])

  const saved = { goals: item.tags.map(({ goalId }) => goalId), noGoalFits: item.noGoalFits }
  return {
    tags: tagsOf(drafts, publicId, saved),
    change: (toggle: (tags: Tags) => Tags) => store.change(publicId, saved, toggle),
    form: Form,
    problem,
    isSaving: drafts.isSending,
    again: drafts.hasFailed ? store.again : undefined,
  }
}

function formOf({ goals, noGoalFits }: Tags): FormData {
  const form = new FormData()
  form.set('intent', 'tag')
  form.set('via', 'script')
  for (const goal of goals) form.append('goals[]', goal)
  if (noGoalFits) form.set('noGoalFits', 'yes')
  return form
}
