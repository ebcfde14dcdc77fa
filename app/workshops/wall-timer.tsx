import { useTranslation } from '#app/i18n/use-translation.ts'
import type { Stage } from '#domain/workshops/schema/live.ts'
import { clockText, useTimer } from './use-timer.ts'

/** What is left of the time, large, beside the way in. The announcer says it: this one only shows it. */
export function WallTimer({ stage }: { stage: Stage | null }) {
  const { t } = useTranslation('workshops')
  const left = useTimer(stage?.state === 'open' ? stage.timer : null)
  if (left === null) return null
  return (
    <p className="wall-timer" role="timer" aria-live="off">
      {left > 0 ? (
        <>
          <strong dir="ltr">{clockText(left)}</strong> <span>{t('hall.time-left')}</span>
        </>
      ) : (
        <span>{t('hall.time-up')}</span>
      )}
    </p>
  )
}
