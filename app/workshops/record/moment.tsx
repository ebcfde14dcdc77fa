import { useTranslation } from '#app/i18n/use-translation.ts'
import { Pill } from '#app/ui/pill.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { LiveRole } from '#domain/workshops/schema/live.ts'
import type { Frame, Replay } from '#domain/workshops/schema/replay.ts'
import { ActivityResult } from '../results/activity-result.tsx'
import { stageAt } from './stage-at.ts'

/** As on the desk: whoever ran the session sees what the room did not see yet. */
const desk: LiveRole = 'facilitator'

/** The session at one moment: what was on, whether the room saw its result, and the result as it stood. */
export function Moment({ replay, frame }: { replay: Replay; frame: Frame }) {
  const { t } = useTranslation('record')
  const shown = stageAt(replay, frame)
  if (!shown) return <p className="muted">{t(frame.phase === 'ended' ? 'over' : 'lobby')}</p>
  const { stage, ideas } = shown
  return (
    <>
      <p className="replay-state">
        <Pill hue="live">{t(`state.${stage.state}`)}</Pill>
        {stage.round > 1 && <span>{t('round', { round: stage.round })}</span>}
        <span>{t(stage.revealed ? 'shown-to-room' : 'hidden-from-room')}</span>
        {frame.blanked && <span>{t('blanked')}</span>}
        {frame.phase === 'ended' && <span>{t('over')}</span>}
      </p>
      <h3>
        <WordsIn words={stage.prompt} />
      </h3>
      <ActivityResult stage={stage} ideas={ideas} role={desk} />
    </>
  )
}
