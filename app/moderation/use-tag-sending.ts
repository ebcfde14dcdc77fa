import { useFetcher } from '@remix-run/react'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useLatest } from '#app/ui/use-latest.ts'
import type { Answer } from './desk.ts'
import { createTagDrafts, type Draft } from './tag-drafts.ts'

/** After these the same choice can succeed: it is kept for another try. */
const worthAnotherTry = ['signed-out', 'busy', 'too-many']
export const retired = 'codebook.goal-retired'

export type TagSending = ReturnType<typeof useTagSending>

/**
 * Sends what was chosen of codes, one choice after the other, for as long as the desk is open: also when the text that
 * they were chosen for has left it.
 */
export function useTagSending(pathTo: (publicId: string) => string) {
  const [store] = useState(() => createTagDrafts())
  const drafts = useSyncExternalStore(store.subscribe, store.get, store.get)
  const { state, data, submit, Form } = useFetcher<Answer>({ key: 'tags' })
  const isIdle = state === 'idle'
  const send = useLatest((draft: Draft) => submit(formOf(draft), { method: 'post', action: pathTo(draft.publicId) }))

  const answered = useRef(data)
  useEffect(() => {
    // Idle again: the answer is here, and the page was read anew with it.
    if (!isIdle || data === answered.current) return
    answered.current = data
    const gone = data?.problem?.code === retired ? data.problem.details?.goal : undefined
    if (gone !== undefined) store.dropCode(String(gone))
    else if (data?.problem && worthAnotherTry.includes(data.problem.kind)) store.failed()
    else if (data?.problem) store.refused()
    else store.saved()
  }, [isIdle, data, store])
  useEffect(() => {
    const next = isIdle && drafts.waiting.length > 0 ? store.take() : undefined
    if (next) send.current(next)
  }, [isIdle, drafts, store, send])
  return { store, drafts, problem: isIdle ? data?.problem : undefined, form: Form }
}

/** What tag-form.server.ts reads. */
function formOf({ goals, noGoalFits, said, parts, textMark, saw, wordings }: Draft): FormData {
  const form = new FormData()
  form.set('intent', 'tag')
  form.set('via', 'script')
  for (const goal of goals) {
    form.append('goals[]', goal)
    if (wordings?.[goal] !== undefined) form.append('seen[]', `${goal}:${wordings[goal]}`)
    const { stance, tellsOf } = said?.[goal] ?? {}
    if (stance) form.append('stances[]', `${goal}:${stance}`)
    if (tellsOf) form.append('tellings[]', `${goal}:${tellsOf}`)
    if (textMark)
      for (const { starts, ends } of parts?.[goal] ?? []) form.append('parts[]', `${goal}:${starts}:${ends}`)
  }
  if (said) form.set('saysMore', 'yes')
  if (parts && textMark) form.set('partsOf', textMark)
  if (saw !== undefined) form.set('sawTags', saw ?? '')
  if (noGoalFits) form.set('noGoalFits', 'yes')
  return form
}
