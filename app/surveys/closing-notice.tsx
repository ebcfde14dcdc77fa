import { timeText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Notice } from '#app/ui/notice.tsx'
import type { Closing } from './send-fields.ts'

/** The survey closed while somebody was filling it in: until when they can still send. */
export function ClosingNotice({ closing: { closedAt, until, timeZone } }: { closing: Closing }) {
  const { t, i18n } = useTranslation('surveys')
  const time = (at: string) => timeText(new Date(at), i18n.language, timeZone)
  return (
    <Notice>
      <p>{t('check.closing', { closed: time(closedAt), until: time(until) })}</p>
    </Notice>
  )
}
