import { useEffect, useRef, useState } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import type { Snapshot } from '#domain/workshops/schema.ts'

/**
 * Reads out what changes in the room: a new activity, open, paused, closed, the result. There from the start and
 * empty, because a region that appears with its text is often not read. Focus stays where it is.
 */
export function Announcer({ snapshot }: { snapshot: Snapshot }) {
  const { t } = useTranslation('workshops')
  const [text, setText] = useState('')
  const { phase, stage } = snapshot
  const now = `${phase}/${stage?.id}/${stage?.state}/${stage?.revealed}`
  const before = useRef(now)
  useEffect(() => {
    if (before.current === now) return
    const [, id, , revealed] = before.current.split('/')
    before.current = now
    if (phase === 'ended') return setText(t('announce.ended'))
    if (!stage) return
    if (stage.revealed && revealed === 'false' && id === stage.id) return setText(t('announce.revealed'))
    const prompt = id === stage.id ? '' : `${stage.prompt.text} `
    setText(prompt + t(`announce.${stage.state}`))
  }, [now, phase, stage, t])
  return (
    <div role="status" className="visually-hidden">
      {text}
    </div>
  )
}
