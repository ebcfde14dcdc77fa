import { useFetcher } from '@remix-run/react'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useLatest } from '#app/ui/use-latest.ts'
import { markOf } from '#domain/coding/schema.ts'
import type { ModerationItem } from '#domain/moderation/schema.ts'
import type { Answer, Desk } from './desk.ts'
import { createTagDrafts, type Draft, type Tags, tagsOf } from './tag-drafts.ts'

/** After these the same choice can succeed: it is kept for another try. */
const worthAnotherTry = ['signed-out', 'busy', 'too-many']
const retired = 'codebook.goal-retired'

/** Numbers of the wordings that stand on screen, by code. */
type Wordings = Readonly<Record<string, number>>

/** The codes of the open text: shown at once, saved behind it, kept on screen when saving fails. */
export function useTags(desk: Desk, item: ModerationItem, wordings: Wordings, kept: Tags | null) {
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
    const gone = data?.problem?.code === retired ? data.problem.details?.goal : undefined
    if (gone !== undefined) store.dropCode(String(gone))
    else if (data?.problem && worthAnotherTry.includes(data.problem.kind)) store.failed()
    else store.saved()
  }, [isIdle, data, store])
  useEffect(() => {
    const next = isIdle && drafts.waiting.length > 0 ? store.take() : undefined
    if (next) send.current(next)
  }, [isIdle, drafts, store, send])

  const problem = isIdle ? data?.problem : undefined
  // Why something was refused stands until something else is chosen: the rest is sent again at once.
  const [refused, setRefused] = useState<{ of: string; problem: Answer['problem'] }>()
  if (problem?.code === retired && refused?.problem !== problem) setRefused({ of: publicId, problem })
  const isSignedOut = problem?.kind === 'signed-out'
  const { hold } = desk
  useEffect(() => hold(isSignedOut), [hold, isSignedOut])

  const saved: Tags = {
    goals: item.tags.map(({ goalId }) => goalId),
    noGoalFits: item.noGoalFits,
    said: Object.fromEntries(item.tags.map(({ goalId, stance, tellsOf }) => [goalId, { stance, tellsOf }])),
    parts: Object.fromEntries(item.tags.map(({ goalId, parts }) => [goalId, parts])),
  }
  return {
    tags: tagsOf(drafts, publicId, saved),
    change(toggle: (tags: Tags) => Tags) {
      setRefused(undefined)
      store.change(publicId, saved, toggle, { textMark: markOf(item.text), wordings })
    },
    form: Form,
    problem: problem ?? (refused?.of === publicId ? refused.problem : undefined),
    isSaving: drafts.waiting.length > 0 && !drafts.hasFailed,
    again: drafts.hasFailed ? store.again : undefined,
  }
}

/** What tag-form.server.ts reads. */
function formOf({ goals, noGoalFits, said, parts, textMark, wordings }: Draft): FormData {
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
  if (noGoalFits) form.set('noGoalFits', 'yes')
  return form
}
