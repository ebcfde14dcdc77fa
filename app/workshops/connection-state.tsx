import { useTranslation } from '#app/i18n/use-translation.ts'
import type { LiveWorkshop } from './live/use-live-workshop.ts'

/** Whether this page follows the room by itself, in words. Without scripts it does not, and says nothing. */
export function ConnectionState({ live }: { live: Pick<LiveWorkshop, 'connection' | 'isReady'> }) {
  const { t } = useTranslation('workshops')
  return (
    <span className="connection" role="status" data-connection={live.isReady ? live.connection : undefined}>
      {live.isReady && t(`connection.${live.connection}`)}
    </span>
  )
}
