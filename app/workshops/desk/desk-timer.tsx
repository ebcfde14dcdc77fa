import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import type { Stage } from '#domain/workshops/schema/live.ts'
import { DeskFields, DeskForm } from '../desk-form.tsx'
import { useTimeText } from '../time-left.ts'
import { clockText, useTimer } from '../use-timer.ts'

const lengths = [60, 120, 180, 300, 600, 900]

/** What is left of the time, and what can be done about it; or a timer to be started. */
export function DeskTimer({ stage, moreTime }: { stage: Stage; moreTime: number }) {
  const { t } = useTranslation('facilitation')
  const left = useTimer(stage.state === 'open' ? stage.timer : null)
  if (stage.state !== 'open' || stage.kind === 'pause') return null
  if (left === null) return <StartTimer stage={stage} />
  return (
    <div className="desk-timer">
      <p className="desk-clock" role="timer" aria-live="off">
        <span className="visually-hidden">{t('timer.left')} </span>
        <strong dir="ltr">{clockText(left)}</strong>
        {left === 0 && <span> {t(moreTime > 0 ? 'timer.waits' : 'timer.over', { count: moreTime })}</span>}
      </p>
      <DeskForm intent="more-time" thing={stage.id} shortcut="m" />
      <DeskForm intent="stop-timer" thing={stage.id} kind="quiet" />
      {moreTime > 0 && left > 0 && <span className="muted">{t('timer.more', { count: moreTime })}</span>}
    </div>
  )
}

function StartTimer({ stage }: { stage: Stage }) {
  const { t } = useTranslation('facilitation')
  const timeText = useTimeText()
  const usual = stage.timerSeconds ?? 300
  const all = lengths.includes(usual) ? lengths : [...lengths, usual].toSorted((one, other) => one - other)
  return (
    <DeskFields intent="start-timer" thing={stage.id} className="desk-timer">
      {(isSending) => (
        <>
          <label htmlFor="timer-length">{t('timer.length')}</label>
          <select id="timer-length" name="seconds" className="select" defaultValue={usual}>
            {all.map((seconds) => (
              <option key={seconds} value={seconds}>
                {timeText(seconds)}
              </option>
            ))}
          </select>
          <Button kind="quiet" small aria-disabled={isSending || undefined}>
            {t('timer.start')}
          </Button>
        </>
      )}
    </DeskFields>
  )
}
