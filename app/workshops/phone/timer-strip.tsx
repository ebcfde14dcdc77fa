import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'
import type { Stage } from '#domain/workshops/schema/live.ts'
import type { LiveWorkshop } from '../live/use-live-workshop.ts'
import { clockText, useTimer } from '../use-timer.ts'
import { Ask } from './ask.tsx'

/** How much time is left, for the room or for oneself, and the way to more of it. Nothing without a timer. */
export function TimerStrip({ workshop, stage, live }: { workshop: string; stage: Stage; live: LiveWorkshop }) {
  const { t } = useTranslation('workshops')
  const extra = ownTime(stage.id, live)
  const room = useTimer(stage.timer)
  const own = useTimer(stage.timer, extra)
  if (stage.state !== 'open' || room === null || own === null) return null
  const clock = (seconds: number) => <bdi dir="ltr">{clockText(seconds)}</bdi>
  return (
    <div className="timer-strip" data-over={own === 0 || undefined}>
      <p role="timer">
        <Icon name="clock" />{' '}
        {own === 0 ? (
          <strong>{t('phone.timer.over')}</strong>
        ) : (
          <>
            <strong>{clock(own)}</strong> {t(room === 0 ? 'phone.timer.own' : 'phone.timer.left')}
          </>
        )}
        {extra > 0 && room > 0 && <small>{t('phone.timer.extra', { minutes: clockText(extra) })}</small>}
      </p>
      <Ask {...{ workshop, live }} intent="more-time" fields={{ activityId: stage.id, had: extra }}>
        <Button kind="secondary" small>
          {t('phone.timer.more')}
        </Button>
      </Ask>
    </div>
  )
}

/** Seconds that this person has after the room's time. */
export const ownTime = (activityId: string, { mine }: Pick<LiveWorkshop, 'mine'>): number =>
  mine?.extra.find((extra) => extra.activityId === activityId)?.seconds ?? 0
