import { dayText, timeText } from '#app/i18n/formats.ts'
import { dateFormat } from '#app/i18n/intl.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { durationText } from '#app/moderation/durations.ts'

/** Days, times and ages as a page of the workspace says them, in the place's time zone. */
export function useWhen(timeZone: string, { year = false }: { year?: boolean } = {}) {
  const { i18n } = useTranslation()
  const day = (at: Date) => {
    const parts = { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' } as const
    return dayText(dateFormat('en-CA', parts).format(at), i18n.language, { year })
  }
  return {
    day,
    time: (at: Date) => timeText(at, i18n.language, timeZone),
    both: (at: Date) => `${day(at)}, ${timeText(at, i18n.language, timeZone)}`,
    /** How long between two moments. */
    age: (from: Date, to: Date) => durationText(to.getTime() - from.getTime(), i18n.language),
  }
}
