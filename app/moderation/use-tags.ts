import { useFetcher } from '@remix-run/react'
import { useEffect, useState } from 'react'
import type { ModerationItem } from '#domain/moderation/schema.ts'
import type { Answer, Desk } from './desk.ts'
import { again, choose, failed, nextToSend, noDrafts, saved, type Tags, tagsOf } from './tag-drafts.ts'

/** After these the same choice can succeed: it is kept for another try. */
const worthAnotherTry = ['signed-out', 'busy', 'too-many']

/** The goals of the open text: shown at once, saved behind it, kept on screen when saving fails. */
export function useTags(desk: Desk, item: ModerationItem, kept: Tags | null) {
  const { state, data, submit, Form } = useFetcher<Answer>({ key: 'tags' })
  const isSending = state !== 'idle'
  const [drafts, setDrafts] = useState(() =>
    kept ? choose(noDrafts, { ...kept, publicId: item.publicId }, false) : noDrafts,
  )
  const [answered, setAnswered] = useState(data)
  // Idle again: the answer is here, and the page was read anew with it. React renders again before it paints.
  if (!isSending && data !== answered) {
    setAnswered(data)
    setDrafts(data?.problem && worthAnotherTry.includes(data.problem.kind) ? failed : saved)
  }

  const next = nextToSend(drafts, isSending)
  const action = next && desk.pathTo(next.publicId)
  useEffect(() => {
    if (!next) return
    const body = new FormData()
    body.set('intent', 'tag')
    body.set('via', 'script')
    for (const goal of next.goals) body.append('goals[]', goal)
    if (next.noGoalFits) body.set('noGoalFits', 'yes')
    submit(body, { method: 'post', action })
  }, [next, action, submit])

  const problem = isSending ? undefined : data?.problem
  const isSignedOut = problem?.kind === 'signed-out'
  const { hold } = desk
  useEffect(() => hold(isSignedOut), [hold, isSignedOut])

  const savedTags = { goals: item.tags.map(({ goalId }) => goalId), noGoalFits: item.noGoalFits }
  return {
    tags: tagsOf(drafts, item.publicId, savedTags),
    choose: (tags: Tags) => setDrafts((before) => choose(before, { ...tags, publicId: item.publicId }, isSending)),
    form: Form,
    problem,
    isSaving: isSending,
    again: drafts.hasFailed ? () => setDrafts(again) : undefined,
  }
}
