import { problemText } from '#app/i18n/problem-text.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Icon } from '#app/ui/icon.tsx'
import type { BallotStatus, Stage } from '#domain/workshops/schema/live.ts'
import type { FormStatus } from './form-fields.tsx'
import type { LiveState } from './live/session.ts'

type Props = {
  stage: Stage
  live: Pick<LiveState, 'pending' | 'outcome' | 'connection' | 'mine'>
  /** After a form was sent the plain way. */
  sent: FormStatus | null
}
type Line = { text: string; kind: 'done' | 'waiting' | 'problem' }

/** What became of the last press, in words: Sending, then Saved, or why not. */
export function SaveStatus({ stage, live, sent }: Props) {
  const { t } = useTranslation('workshops')
  const own = live.mine?.ideas.filter(({ activityId }) => activityId === stage.id) ?? []
  // Once somebody has read it, it is no longer so that somebody will.
  const isShown = own.length > 0 && own.every(({ state }) => state === 'shown')
  const written: Line = { kind: 'done', text: t(isShown ? 'ideas.state.shown' : 'status.idea-saved') }
  const line = lineFor()
  return (
    <p className="save-status" role="status" data-kind={line?.kind}>
      {line?.kind === 'done' && <Icon name="tick" />}
      {line?.kind === 'problem' && <Icon name="alert" />}
      {line?.text}
    </p>
  )

  function lineFor(): Line | null {
    const isHere = ({ activityId }: { activityId: string }) => activityId === stage.id
    if (live.pending.some(isHere)) {
      if (stage.state === 'paused') return { kind: 'waiting', text: t('status.held') }
      const isAway = live.connection === 'away' || live.connection === 'connecting'
      return { kind: 'waiting', text: t(isAway ? 'status.kept' : 'status.sending') }
    }
    const outcome = live.outcome && isHere(live.outcome.command) ? live.outcome : null
    if (!outcome && sent) return sent === 'written' ? written : lineForStatus(sent)
    // Nothing was pressed since the page came: what was stored before is there to be seen.
    if (!outcome) return live.mine?.votes.some(isHere) ? lineForStatus('saved') : null
    if (outcome.ack === 'full') return { kind: 'problem', text: t('status.full') }
    if (!outcome.ack.ok) return { kind: 'problem', text: problemText(t, outcome.ack.problem) }
    return outcome.command.kind === 'idea' ? written : lineForStatus(outcome.ack.status)
  }

  function lineForStatus(status: BallotStatus): Line {
    if (status === 'late') return { kind: 'waiting', text: t('status.late') }
    if (status === 'superseded') return { kind: 'waiting', text: t('status.superseded') }
    return { kind: 'done', text: t(stage.state === 'open' ? 'status.saved' : 'status.saved-closed') }
  }
}
