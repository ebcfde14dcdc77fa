import { useFetcher } from '@remix-run/react'
import { useEffect, useState } from 'react'
import type { ModerationItem } from '#domain/moderation/schema.ts'
import type { Answer, Desk } from './desk.ts'
import { again, choose, failed, nextToSend, noDrafts, saved, sending, type Tags, tagsOf } from './tag-drafts.ts'

/** After these the same choice can succeed: it is kept for another try. */
const worthAnotherTry = ['signed-out', 'busy', 'too-many']

/** The goals of the open text: shown at once, saved behind it, kept on screen when saving fails. */
export function useTags(desk: Desk, item: ModerationItem, kept: Tags | null) {
  const fetcher = useFetcher<Answer>({ key: 'tags' })
  const [drafts, setDrafts] = useState(() => (kept ? choose(noDrafts, { ...kept, publicId: item.publicId }) : noDrafts))
  const next = nextToSend(drafts)
  useEffect(() => {
    if (!next || fetcher.state !== 'idle') return
    const body = new FormData()
    body.set('intent', 'tag')
    body.set('via', 'script')
    for (const goal of next.goals) body.append('goals[]', goal)
    if (next.noGoalFits) body.set('noGoalFits', 'yes')
    fetcher.submit(body, { method: 'post', action: desk.pathTo(next.publicId) })
    setDrafts(sending)
  }, [next, fetcher, desk])

  const { isSignedOut } = desk
  // Idle again: the answer is here, and the page was read anew with it.
  const { state, data } = fetcher
  useEffect(() => {
    if (state !== 'idle' || !data) return
    const isKept = data.problem && worthAnotherTry.includes(data.problem.kind)
    isSignedOut.current = data.problem?.kind === 'signed-out'
    setDrafts(isKept ? failed : saved)
  }, [state, data, isSignedOut])

  const savedTags = { goals: item.tags.map(({ goalId }) => goalId), noGoalFits: item.noGoalFits }
  return {
    tags: tagsOf(drafts, item.publicId, savedTags),
    choose: (tags: Tags) => setDrafts((current) => choose(current, { ...tags, publicId: item.publicId })),
    form: fetcher.Form,
    problem: state === 'idle' ? data?.problem : undefined,
    isSaving: drafts.isSending,
    again: drafts.hasFailed ? () => setDrafts(again) : undefined,
  }
}
