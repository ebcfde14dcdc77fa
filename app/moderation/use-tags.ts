import { useNavigate } from '@remix-run/react'
import { useEffect, useState } from 'react'
import { useLatest } from '#app/ui/use-latest.ts'
import { markOf } from '#domain/coding/schema.ts'
import type { ModerationItem } from '#domain/moderation/schema.ts'
import type { Answer, Desk } from './desk.ts'
import { noDrafts, type Tags, tagsOf } from './tag-drafts.ts'
import { retired } from './use-tag-sending.ts'

/** Numbers of the wordings that stand on screen, by code. */
type Wordings = Readonly<Record<string, number>>

/** The codes of the open text: shown at once, saved behind it, kept on screen when saving fails. */
export function useTags(desk: Desk, item: ModerationItem, wordings: Wordings, kept: Tags | null) {
  const { publicId } = item
  const { store, drafts, problem, form } = desk.sending
  // Why something was refused stands until something else is chosen: the rest is sent again at once.
  const [refused, setRefused] = useState<{ of: string; problem: Answer['problem'] }>()
  if (problem?.code === retired && refused?.problem !== problem) setRefused({ of: publicId, problem })
  const saved: Tags = {
    goals: item.tags.map(({ goalId }) => goalId),
    noGoalFits: item.noGoalFits,
    said: Object.fromEntries(item.tags.map(({ goalId, stance, tellsOf }) => [goalId, { stance, tellsOf }])),
    parts: Object.fromEntries(item.tags.map(({ goalId, parts }) => [goalId, parts])),
  }
  const navigate = useNavigate()
  const itemPath = desk.pathTo(publicId)
  const seen = useLatest({ textMark: markOf(item.text), saw: item.saw.coding, wordings })
  // What was ticked before somebody had to sign in again is sent like any other choice, once there is a script.
  const isUntouched = drafts === noDrafts
  useEffect(() => {
    if (!kept || !isUntouched) return
    store.change(publicId, kept, (tags) => tags, seen.current)
    // It is on its way: the address, read again, would take one's own tags for a colleague's.
    navigate(itemPath, { replace: true, preventScrollReset: true })
  }, [kept, isUntouched, publicId, store, seen, navigate, itemPath])
  return {
    tags: tagsOf(drafts, publicId, kept && isUntouched ? kept : saved),
    change(toggle: (tags: Tags) => Tags) {
      setRefused(undefined)
      store.change(publicId, saved, toggle, seen.current)
    },
    form,
    problem: problem ?? (refused?.of === publicId ? refused.problem : undefined),
    isSaving: drafts.waiting.length > 0 && !drafts.hasFailed,
    again: drafts.hasFailed ? store.again : undefined,
  }
}
