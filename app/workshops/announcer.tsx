import { useState } from 'react'
import type { Translate } from '#app/i18n/translations.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import type { Snapshot } from '#domain/workshops/schema/live.ts'
import { timeNews } from './time-news.ts'
import { useTimer } from './use-timer.ts'

type Seen = Pick<Snapshot, 'phase' | 'stage' | 'message'>
type Props = {
  snapshot: Snapshot
  /** Seconds of this person's own after the room's time. */
  extra?: number
  /** Nothing is said, and what happened meanwhile is not said later. */
  isSilent?: boolean
}

/**
 * Reads out what changes in the room: a new activity, open, paused, closed, the result, a word to everybody, and the
 * time at half, a minute and ten seconds. There from the start and empty, because a region that appears with its text
 * is often not read. Focus stays where it is.
 */
export function Announcer({ snapshot: { phase, stage, message }, extra = 0, isSilent = false }: Props) {
  const { t } = useTranslation('workshops')
  const now = { phase, stage, message }
  const [before, setBefore] = useState<Seen>(now)
  const [text, setText] = useState('')
  if (hasMoved(before, now)) {
    setBefore(now)
    setText(newsOf(t, before, now))
  }
  const timer = stage?.state === 'open' ? stage.timer : null
  const left = useTimer(timer, extra)
  const [leftBefore, setLeftBefore] = useState(left)
  if (left !== leftBefore) {
    setLeftBefore(left)
    const news = timer && timeNews(leftBefore, left, timer.seconds + extra)
    if (news) setText(t(`announce.time.${news.key}`, news))
  }
  if (isSilent && text !== '') setText('')
  return (
    <div role="status" className="visually-hidden">
      {!isSilent && text}
    </div>
  )
}

/** Results move all the time and are read on request: they are not news. */
const hasMoved = (before: Seen, now: Seen) =>
  before.phase !== now.phase ||
  before.message !== now.message ||
  before.stage?.id !== now.stage?.id ||
  before.stage?.state !== now.stage?.state ||
  before.stage?.revealed !== now.stage?.revealed

function newsOf(t: Translate, before: Seen, now: Seen): string {
  const said = now.message && now.message !== before.message ? t('announce.message', { message: now.message }) : ''
  return [said, stageNews(t, before, now)].filter(Boolean).join(' ')
}

function stageNews(t: Translate, before: Seen, { phase, stage }: Seen): string {
  if (phase === 'ended') return before.phase === 'ended' ? '' : t('announce.ended')
  if (!stage) return ''
  const isNew = before.stage?.id !== stage.id
  if (!isNew && stage.revealed && !before.stage?.revealed) return t('announce.revealed')
  if (!isNew && before.stage?.state === stage.state) return ''
  const state = t(`announce.${stage.state}`)
  return isNew ? `${stage.prompt.text} ${state}` : state
}
