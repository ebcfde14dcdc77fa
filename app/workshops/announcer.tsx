import { useState } from 'react'
import type { Translate } from '#app/i18n/translations.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import type { Snapshot } from '#domain/workshops/schema/live.ts'

type Seen = Pick<Snapshot, 'phase' | 'stage'>

/**
 * Reads out what changes in the room: a new activity, open, paused, closed, the result. There from the start and
 * empty, because a region that appears with its text is often not read. Focus stays where it is.
 */
export function Announcer({ snapshot: { phase, stage } }: { snapshot: Snapshot }) {
  const { t } = useTranslation('workshops')
  const [before, setBefore] = useState<Seen>({ phase, stage })
  const [text, setText] = useState('')
  if (hasMoved(before, { phase, stage })) {
    setBefore({ phase, stage })
    setText(newsOf(t, before, { phase, stage }))
  }
  return (
    <div role="status" className="visually-hidden">
      {text}
    </div>
  )
}

/** Results move all the time and are read on request: they are not news. */
const hasMoved = (before: Seen, now: Seen) =>
  before.phase !== now.phase ||
  before.stage?.id !== now.stage?.id ||
  before.stage?.state !== now.stage?.state ||
  before.stage?.revealed !== now.stage?.revealed

function newsOf(t: Translate, before: Seen, { phase, stage }: Seen): string {
  if (phase === 'ended') return t('announce.ended')
  if (!stage) return ''
  const isNew = before.stage?.id !== stage.id
  if (!isNew && stage.revealed && !before.stage?.revealed) return t('announce.revealed')
  const state = t(`announce.${stage.state}`)
  return isNew ? `${stage.prompt.text} ${state}` : state
}
